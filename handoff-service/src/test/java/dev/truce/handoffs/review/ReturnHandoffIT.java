package dev.truce.handoffs.review;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.item;
import static dev.truce.handoffs.Desk.provide;
import static dev.truce.handoffs.Desk.submitted;
import static dev.truce.handoffs.Desk.underReview;
import static dev.truce.handoffs.Desk.verifyEverything;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.roles.Side;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HandoffServiceTest
class ReturnHandoffIT {
    private static final Map<String, Object> WRONG_SOW = Map.of(
            "reasons",
            List.of(Map.of("itemKey", "sow", "code", "WRONG_VERSION", "text", "The customer signed version 4")));

    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    @Test
    void aReturnedHandoffIsMendedSubmittedAgainAndAccepted() {
        String handoffId = underReview(arrivals.wonDeal());
        act(PROJECT_MANAGER, handoffId, "items/risks/verify").statusCode(200);

        act(PROJECT_MANAGER, handoffId, "return", WRONG_SOW)
                .statusCode(200)
                .body("status", is("Returned"))
                .body("ballInCourt", is(Side.SALES.label()));
        act(PRESALES, handoffId, "resume").statusCode(200).body("revision", is(2));
        provide(SALES_REP, handoffId, "notice", "60 days")
                .statusCode(400)
                .body(
                        "[0].message",
                        is("Item notice cannot be changed while handoff " + name(handoffId)
                                + " is In Progress: only what is open, disputed or sent back can be answered"));
        act(SALES_REP, handoffId, "submit").statusCode(400).body("fields.flatten()", is(List.of("sow")));
        provide(SALES_REP, handoffId, "sow", Map.of("url", "https://documents.example/sow-v4.pdf"))
                .statusCode(200);
        act(SALES_REP, handoffId, "submit").statusCode(200);
        act(PROJECT_MANAGER, handoffId, "claim").statusCode(200);
        assertThat(item(handoffId, "risks")).as("verified stays verified").containsEntry("status", "Verified");
        verifyEverything(handoffId);
        act(PROJECT_MANAGER, handoffId, "accept").statusCode(200).body("status", is("Accepted"));

        assertThat(announced.typesAbout(handoffId))
                .filteredOn(type -> !type.matches(".*(item-changed|readiness-changed).*"))
                .containsExactly(
                        "truce.handoff.opened.v1",
                        "truce.handoff.started.v1",
                        "truce.handoff.submitted.v1",
                        "truce.handoff.review-started.v1",
                        "truce.handoff.returned.v1",
                        "truce.handoff.resumed.v1",
                        "truce.handoff.submitted.v1",
                        "truce.handoff.review-started.v1",
                        "truce.handoff.accepted.v1");
        JsonPath returned = announced.last("truce.handoff.returned.v1", handoffId);
        assertThat(returned.getString("reasons[0].code")).isEqualTo("WRONG_VERSION");
        assertThat(returned.getInt("returnCount")).isEqualTo(1);
        assertThat(announced.last("truce.handoff.resumed.v1", handoffId).getList("editableKeys"))
                .as("what came back, and what nobody has answered")
                .contains("sow", "competition")
                .doesNotContain("notice", "risks");
        assertThat(announced.last("truce.handoff.accepted.v1", handoffId).getBoolean("firstPass"))
                .isFalse();
    }

    @Test
    void whatIsVerifiedIsNotReturned() {
        String handoffId = underReview(arrivals.wonDeal());
        act(PROJECT_MANAGER, handoffId, "items/sow/verify", Map.of("sha256", "c".repeat(64)))
                .statusCode(200);

        act(PROJECT_MANAGER, handoffId, "return", WRONG_SOW)
                .statusCode(400)
                .body("[0].message", is("Item sow is verified and stays so: return what is not settled"));
    }

    @Test
    void aReturnNeedsAReasonThatHelps() {
        String handoffId = underReview(arrivals.wonDeal());

        act(PROJECT_MANAGER, handoffId, "return").statusCode(400);
        act(PROJECT_MANAGER, handoffId, "return", reason("INCOMPLETE", "no")).statusCode(400);
        act(PROJECT_MANAGER, handoffId, "return", reason("NOT_GOOD_ENOUGH", "It is not good enough"))
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
        act(SALES_REP, handoffId, "return", WRONG_SOW).statusCode(403);
    }

    @Test
    void aSubmittedHandoffIsRecalledUntilItIsClaimed() {
        String handoffId = submitted(arrivals.wonDeal());

        act(PROJECT_MANAGER, handoffId, "recall").statusCode(403);
        act(SALES_REP, handoffId, "recall").statusCode(200).body("status", is("In Progress"));
        act(SALES_REP, handoffId, "recall")
                .statusCode(400)
                .body(
                        "[0].message",
                        is("Handoff " + name(handoffId)
                                + " is In Progress and cannot be recalled: it must be Submitted"));

        assertThat(announced.last("truce.handoff.recalled.v1", handoffId).getString("recalledBy"))
                .isEqualTo(SALES_REP.id());
    }

    private static Map<String, Object> reason(String code, String text) {
        return Map.of("reasons", List.of(Map.of("code", code, "text", text)));
    }

    private static String name(String handoffId) {
        return dev.truce.handoffs.Desk.read(SALES_REP, handoffId).getString("handoff.name");
    }
}
