package dev.truce.ownership.team;

import static dev.truce.platform.testkit.login.Login.as;
import static org.hamcrest.Matchers.is;

import dev.truce.ownership.CrmStory;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OwnershipServiceTest
class AccountTeamMemberResourceIT {
    private static final String MEMBERS = "/services/data/v64.0/sobjects/AccountTeamMember";

    @Inject
    CrmStory crm;

    private static ValidatableResponse join(Person caller, String account, String userId) {
        return as(caller)
                .body(Map.of("AccountId", account, "UserId", userId, "TeamMemberRole", Role.PROJECT_MANAGER.label()))
                .post(MEMBERS)
                .then();
    }

    @Test
    void memberStandsOnTheSideOfTheirUser() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        String id = join(Person.SALES_REP, account, Person.PROJECT_MANAGER.id())
                .statusCode(201)
                .extract()
                .path("id");

        as(Person.SALES_REP).get(MEMBERS + "/" + id).then().body("Side__c", is(Side.DELIVERY.label()));
    }

    @Test
    void nobodyIsOnATeamTwiceButMayComeBack() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String id = join(Person.SALES_REP, account, Person.PROJECT_MANAGER.id())
                .extract()
                .path("id");

        join(Person.SALES_REP, account, Person.PROJECT_MANAGER.id())
                .statusCode(400)
                .body("[0].errorCode", is("DUPLICATE_VALUE"));
        as(Person.SALES_REP).delete(MEMBERS + "/" + id).then().statusCode(204);
        join(Person.SALES_REP, account, Person.PROJECT_MANAGER.id()).statusCode(201);
    }

    @Test
    void whoLeftIsStillOnTheTeamOfThen() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String id = join(Person.SALES_REP, account, Person.PROJECT_MANAGER.id())
                .extract()
                .path("id");
        Instant then = Instant.now();
        as(Person.SALES_REP).delete(MEMBERS + "/" + id).then().statusCode(204);

        as(Person.SALES_REP)
                .queryParam("asOf", then.toString())
                .get("/services/apexrest/accounts/{id}/ownership", account)
                .then()
                .body("team.userId", is(List.of(Person.PROJECT_MANAGER.id())));
        as(Person.SALES_REP)
                .get("/services/apexrest/accounts/{id}/ownership", account)
                .then()
                .body("team.size()", is(0));
    }

    @Test
    void inactiveAndUnknownUsersDoNotJoin() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String inactive = as(Person.ADMIN)
                .body(Map.of(
                        "Username",
                        account + "@truce.test",
                        "LastName",
                        "Gone",
                        "Email",
                        "gone@truce.test",
                        "IsActive",
                        false))
                .post("/services/data/v64.0/sobjects/User")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        join(Person.SALES_REP, account, inactive)
                .statusCode(400)
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"));
        join(Person.SALES_REP, account, "005000000000999AAA")
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_CROSS_REFERENCE_KEY"));
    }

    @Test
    void financeKeepsNoTeams() {
        join(Person.FINANCE, crm.accountOwnedBy(Person.SALES_REP), Person.PROJECT_MANAGER.id())
                .statusCode(403);
    }
}
