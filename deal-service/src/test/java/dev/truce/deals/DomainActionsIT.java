package dev.truce.deals;

import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The actions of the service for clients that know invocable actions only. */
@DealServiceTest
class DomainActionsIT {
    private static final String ACTIONS = "/services/data/v64.0/actions/custom/apex";

    @Inject
    Announced announced;

    private static ValidatableResponse invoke(Person by, String action, Map<String, Object> input) {
        return as(by).body(Map.of("inputs", List.of(input)))
                .post(ACTIONS + "/" + action)
                .then();
    }

    @Test
    void actionsOfTheServiceAreListed() {
        as(SALES_REP)
                .get(ACTIONS)
                .then()
                .statusCode(200)
                .body("actions.name", hasItems("closeDeal", "requestReview", "approveReview", "rejectReview"))
                .body("actions.name", not(hasItems("dealCloseReadiness")));
        as(SALES_REP)
                .get(ACTIONS + "/closeDeal")
                .then()
                .statusCode(200)
                .body("inputs.name", hasItems("id", "ifMatch", "outcome", "lossReason"))
                .body("inputs.find { it.name == 'outcome' }.picklistValues", is(List.of("WON", "LOST")))
                .body("outputs.name", hasItems("dealId", "stageName"));
    }

    @Test
    void aDealIsClosedByTheSameDoor() {
        String deal = aDeal();
        invoke(SALES_REP, "closeDeal", Map.of("id", deal, "outcome", "WON"))
                .statusCode(200)
                .body("[0].isSuccess", is(true))
                .body("[0].outputValues.stageName", is("Closed Won"));
        read("Opportunity", deal).body("StageName", is("Closed Won"));
        assertThat(announced.last(deal).type()).isEqualTo("truce.deal.closed.v1");
    }

    @Test
    void theGuardsOfTheActionHold() {
        String deal = aBespokeDeal();
        invoke(SALES_REP, "closeDeal", Map.of("id", deal, "outcome", "WON"))
                .statusCode(400)
                .body("[0].isSuccess", is(false))
                .body("[0].errors[0].statusCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
        String review = invoke(SALES_REP, "requestReview", Map.of("id", deal, "nothingPromised", true))
                .statusCode(200)
                .extract()
                .path("[0].outputValues.output[0].reviewId");
        Map<String, Object> input = Map.of(
                "id",
                deal,
                "reviewId",
                review,
                "reasons",
                List.of("TIMELINE"),
                "counterProposal",
                "Three months later");
        invoke(SALES_REP, "rejectReview", input).statusCode(400).body("[0].isSuccess", is(false));
        invoke(DELIVERY_MANAGER, "claimReview", Map.of("id", deal, "reviewId", review))
                .statusCode(200)
                .body("[0].outputValues.status", containsString("Review"));
        invoke(DELIVERY_MANAGER, "rejectReview", input).statusCode(200).body("[0].outputValues.status", is("Rejected"));
    }
}
