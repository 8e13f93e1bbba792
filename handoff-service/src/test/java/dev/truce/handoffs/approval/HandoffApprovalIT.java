package dev.truce.handoffs.approval;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.answerEverything;
import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.read;
import static dev.truce.handoffs.Desk.submitted;
import static dev.truce.handoffs.Desk.underReview;
import static dev.truce.handoffs.Desk.verifyEverything;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.OTHER_PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The acceptance of a handoff for clients that know approval processes only. */
@HandoffServiceTest
class HandoffApprovalIT {
    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    private static ValidatableResponse take(Person by, String action, String contextId, @Nullable String comments) {
        Map<String, Object> step = new HashMap<>();
        step.put("actionType", action);
        step.put("contextId", contextId);
        step.put("comments", comments);
        return as(by).body(Map.of("requests", List.of(step)))
                .post("/services/data/v64.0/process/approvals")
                .then()
                .statusCode(200);
    }

    private static String status(String handoffId) {
        return read(ADMIN, handoffId).getString("handoff.status");
    }

    @Test
    void aHandoffIsSubmittedAndApproved() {
        String handoffId = handoffOf(arrivals.wonDeal());
        answerEverything(handoffId);
        String workItem = take(SALES_REP, "Submit", handoffId, "Have fun")
                .body("[0].success", is(true))
                .body("[0].entityId", is(handoffId))
                .body("[0].instanceStatus", is("Pending"))
                .body("[0].actorIds", is(List.of(PROJECT_MANAGER.id())))
                .body("[0].newWorkitemIds[0]", startsWith("04i"))
                .extract()
                .path("[0].newWorkitemIds[0]");
        act(PROJECT_MANAGER, handoffId, "claim").statusCode(200);
        verifyEverything(handoffId);

        take(PROJECT_MANAGER, "Approve", workItem, "Looks good")
                .body("[0].success", is(true))
                .body("[0].instanceStatus", is("Approved"))
                .body("[0].actorIds", nullValue())
                .body("[0].newWorkitemIds", empty());
        assertThat(status(handoffId)).isEqualTo("Accepted");
        assertThat(announced.typesAbout(handoffId))
                .as("what the actions announce")
                .filteredOn(type -> !type.matches(".*(item-changed|readiness-changed).*"))
                .containsExactly(
                        "truce.handoff.opened.v1",
                        "truce.handoff.started.v1",
                        "truce.handoff.submitted.v1",
                        "truce.handoff.review-started.v1",
                        "truce.handoff.accepted.v1");
    }

    @Test
    void aSubmittedHandoffIsRejectedWithItsReason() {
        String handoffId = submitted(arrivals.wonDeal());
        take(PROJECT_MANAGER, "Reject", handoffId, "WRONG_VERSION: the customer signed version 3")
                .body("[0].success", is(true))
                .body("[0].instanceStatus", is("Rejected"));
        JsonPath returned = announced.last("truce.handoff.returned.v1", handoffId);
        assertThat(returned.getList("reasons.code")).isEqualTo(List.of("WRONG_VERSION"));
        assertThat(returned.getList("reasons.text")).isEqualTo(List.of("the customer signed version 3"));
        assertThat(announced.typesAbout(handoffId)).contains("truce.handoff.review-started.v1");
    }

    @Test
    void aRejectionMayNameItemsAsTheActionDoes() {
        String handoffId = underReview(arrivals.wonDeal());
        take(
                        PROJECT_MANAGER,
                        "Reject",
                        handoffId,
                        "{\"reasons\": [{\"itemKey\": \"sow\", \"code\": \"WRONG_VERSION\", \"text\": \"Version 3 was signed\"}]}")
                .body("[0].instanceStatus", is("Rejected"));
        assertThat(announced.last("truce.handoff.returned.v1", handoffId).getString("reasons[0].itemKey"))
                .isEqualTo("sow");
    }

    @Test
    void aRefusedDecisionLeavesNothingBehind() {
        String handoffId = submitted(arrivals.wonDeal());
        take(PROJECT_MANAGER, "Reject", handoffId, null)
                .body("[0].success", is(false))
                .body("[0].errors[0].statusCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].errors[0].fields", is(List.of("reasons")));
        take(PROJECT_MANAGER, "Reject", handoffId, "too bad").body("[0].errors[0].fields", is(List.of("reasons")));
        take(PROJECT_MANAGER, "Approve", handoffId, null).body("[0].errors[0].message", containsString("it must be"));
        assertThat(status(handoffId)).as("not even claimed").isEqualTo("Submitted");
    }

    @Test
    void theGuardsOfTheActionsHold() {
        String handoffId = handoffOf(arrivals.wonDeal());
        take(SALES_REP, "Submit", handoffId, null)
                .body("[0].errors.statusCode.unique()", is(List.of("FIELD_CUSTOM_VALIDATION_EXCEPTION")));
        answerEverything(handoffId);
        take(FINANCE, "Submit", handoffId, null)
                .body("[0].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        take(PROJECT_MANAGER, "Approve", handoffId, null).body("[0].errors[0].message", containsString("In Progress"));
        take(SALES_REP, "Submit", handoffId, null).body("[0].success", is(true));
        take(SALES_REP, "Submit", handoffId, null).body("[0].errors[0].statusCode", is("ALREADY_IN_PROCESS"));
        take(OTHER_PROJECT_MANAGER, "Approve", handoffId, null)
                .body("[0].errors[0].statusCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        take(PROJECT_MANAGER, "Approve", "a12000000000009AAA", null)
                .body("[0].errors[0].statusCode", is("INVALID_CROSS_REFERENCE_KEY"));
    }

    @Test
    void theProcessIsListed() {
        as(SALES_REP)
                .get("/services/data/v64.0/process/approvals")
                .then()
                .statusCode(200)
                .body("approvals.Handoff__c.name", is(List.of("Handoff Acceptance")));
    }
}
