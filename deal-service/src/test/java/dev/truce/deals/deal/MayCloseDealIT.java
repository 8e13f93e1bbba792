package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who closes a deal, and held to what version. */
@DealServiceTest
class MayCloseDealIT {
    private static final Map<String, Object> WIN = Map.of("StageName", "Closed Won");

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"OTHER_SALES_REP", "PRESALES", "PROJECT_MANAGER", "FINANCE", "REVOPS", "EXECUTIVE"})
    void othersMayNotCloseTheDeal(Person other) {
        String id = aDeal();

        patch(other, "Opportunity", id, WIN)
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
        action(other, id, Map.of("outcome", "WON")).statusCode(403);

        read("Opportunity", id).body("IsClosed", is(false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"SALES_MANAGER", "INTEGRATION", "ADMIN"})
    void managersMachinesAndAdministratorsMay(Person person) {
        String id = aDeal();

        action(person, id, Map.of("outcome", "WON")).statusCode(200);
    }

    @Test
    void aCloseIsHeldToTheVersionItsCallerRead() {
        String id = aDeal();
        String stale = as(SALES_REP).get(ROWS + "Opportunity/" + id).header("ETag");
        patch(SALES_REP, "Opportunity", id, Map.of("Amount", 19_000)).statusCode(204);

        as(SALES_REP)
                .header("If-Match", stale)
                .body(Map.of("outcome", "WON"))
                .post(ACTIONS + id + "/close")
                .then()
                .statusCode(412)
                .body("[0].errorCode", is("PRECONDITION_FAILED"));
    }

    @Test
    void withoutALoginNothingIsClosed() {
        RestAssured.given()
                .contentType("application/json")
                .body(Map.of("outcome", "WON"))
                .post(ACTIONS + aDeal() + "/close")
                .then()
                .statusCode(401)
                .body("[0].errorCode", is("INVALID_SESSION_ID"));
    }

    private static ValidatableResponse action(Person by, String id, Map<String, Object> body) {
        return as(by).body(body).post(ACTIONS + id + "/close").then();
    }
}
