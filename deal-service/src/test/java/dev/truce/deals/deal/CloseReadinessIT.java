package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why can this deal not be closed? */
@DealServiceTest
class CloseReadinessIT {
    @Test
    void readinessSaysEveryGuardAndHowToMendIt() {
        String id = aDeal(Map.of("Amount", 250_000));

        readiness(id, "WON")
                .body("ready", is(false))
                .body("stageName", is("Closed Won"))
                .body(
                        "guards.guard",
                        equalTo(List.of(
                                "OPEN", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "STAGE",
                                "ACCOUNT")))
                .body("guards.find { it.guard == 'G10' }.met", is(false))
                .body("guards.find { it.guard == 'G10' }.howToMend", containsString(TeamRole.PRESALES.label()))
                .body("guards.find { it.guard == 'G3' }.met", is(true));
        readiness(id, "LOST").body("guards.find { it.guard == 'LOSS' }.met", is(false));
    }

    @Test
    void readinessOfAReadyDealSaysSoAndOfAClosedOneToo() {
        String id = aDeal();
        readiness(id, "WON").body("ready", is(true));
        action(SALES_REP, id, Map.of("outcome", "WON")).statusCode(200);

        readiness(id, "WON").body("ready", is(false)).body("guards.find { it.guard == 'OPEN' }.met", is(false));
        as(ADMIN).get(ACTIONS + id + "/close-readiness?outcome=DRAWN").then().statusCode(400);
    }

    private static ValidatableResponse readiness(String id, String outcome) {
        return as(PROJECT_MANAGER)
                .get(ACTIONS + id + "/close-readiness?outcome=" + outcome)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse action(Person by, String id, Map<String, Object> body) {
        return as(by).body(body).post(ACTIONS + id + "/close").then();
    }
}
