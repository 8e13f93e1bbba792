package dev.truce.ownership.ledger;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.events.AccountOwnerChanged;
import dev.truce.events.AccountOwnershipAssigned;
import dev.truce.ownership.Announced;
import dev.truce.ownership.CrmStory;
import dev.truce.ownership.Events;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@OwnershipServiceTest
class OwnershipResourceIT {
    private static final String OWNERSHIP = "/services/apexrest/accounts/{id}/ownership";

    @Inject
    CrmStory crm;

    @Inject
    Events events;

    @Inject
    Announced announced;

    private static ValidatableResponse ownership(String account) {
        return as(Person.FINANCE).get(OWNERSHIP, account).then();
    }

    private static ValidatableResponse asOf(String account, String moment) {
        return as(Person.FINANCE)
                .queryParam("asOf", moment)
                .get(OWNERSHIP, account)
                .then();
    }

    private static ValidatableResponse assign(Person caller, String account, Person owner) {
        return as(caller)
                .body(Map.of("ownerId", owner.id()))
                .post(OWNERSHIP + "/assign", account)
                .then();
    }

    private static ValidatableResponse changeOwner(Person caller, String account, Person owner) {
        return as(caller)
                .body(Map.of("ownerId", owner.id()))
                .post(OWNERSHIP + "/change-owner", account)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("[0].errorCode", is(code)).body("[0].message", notNullValue());
    }

    @Test
    void salesManagerAssignsTheFirstOwner() {
        String account = crm.accountOwnedBy(null);

        assign(Person.SALES_MANAGER, account, Person.SALES_REP)
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("phase", is("Sales Owned"))
                .body("owner.id", is(Person.SALES_REP.id()))
                .body("cause", is("Assigned"));

        JsonPath assigned = announced.last(account, AccountOwnershipAssigned.TYPE);
        assertThat(assigned.getString("phase")).isEqualTo("SALES_OWNED");
        refused(
                assign(Person.SALES_MANAGER, account, Person.OTHER_SALES_REP),
                400,
                "FIELD_CUSTOM_VALIDATION_EXCEPTION");
    }

    @ParameterizedTest
    @EnumSource(
            value = Person.class,
            names = {"SALES_MANAGER", "INTEGRATION", "ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseAssignsTheFirstOwner(Person caller) {
        refused(assign(caller, crm.accountOwnedBy(null), Person.SALES_REP), 403, "INSUFFICIENT_ACCESS_OR_READONLY");
    }

    @Test
    void managerOfTheSideChangesTheOwnerAndTeamAndHistoryStay() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        as(Person.SALES_REP)
                .body(Map.of(
                        "AccountId", account, "UserId", Person.PRESALES.id(), "TeamMemberRole", "Pre-Sales Consultant"))
                .post("/services/data/v64.0/sobjects/AccountTeamMember")
                .then()
                .statusCode(201);
        String before = ownership(account).extract().path("since");

        changeOwner(Person.SALES_MANAGER, account, Person.OTHER_SALES_REP)
                .statusCode(200)
                .body("phase", is("Sales Owned"))
                .body("owner.id", is(Person.OTHER_SALES_REP.id()))
                .body("team.userId", is(List.of(Person.PRESALES.id())));

        asOf(account, before)
                .statusCode(200)
                .body("owner.id", is(Person.SALES_REP.id()))
                .body("until", notNullValue())
                .body("team.size()", is(0));
        JsonPath changed = announced.last(account, AccountOwnerChanged.TYPE);
        assertThat(changed.getString("fromOwnerId")).isEqualTo(Person.SALES_REP.id());
        assertThat(changed.getString("toOwnerId")).isEqualTo(Person.OTHER_SALES_REP.id());
        assertThat(changed.getString("cause")).isEqualTo("MANUAL");
        assertThat(changed.getInt("ownershipVersion")).isEqualTo(2);
    }

    @Test
    void onlyTheManagerOfTheAccountableSideChangesTheOwner() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        refused(changeOwner(Person.SALES_REP, account, Person.OTHER_SALES_REP), 403, "INSUFFICIENT_ACCESS_OR_READONLY");
        refused(
                changeOwner(Person.DELIVERY_MANAGER, account, Person.OTHER_SALES_REP),
                403,
                "INSUFFICIENT_ACCESS_OR_READONLY");
        refused(
                changeOwner(Person.SALES_MANAGER, account, Person.PROJECT_MANAGER),
                400,
                "FIELD_CUSTOM_VALIDATION_EXCEPTION");
    }

    @Test
    void changeIsHeldToTheVersionItsCallerRead() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String tag = ownership(account).extract().header("ETag");
        changeOwner(Person.SALES_MANAGER, account, Person.OTHER_SALES_REP).statusCode(200);

        as(Person.SALES_MANAGER)
                .header("If-Match", tag)
                .body(Map.of("ownerId", Person.SALES_REP.id()))
                .post(OWNERSHIP + "/change-owner", account)
                .then()
                .statusCode(412)
                .body("[0].errorCode", is("PRECONDITION_FAILED"));
        as(Person.SALES_MANAGER)
                .body(Map.of("ownerId", Person.SALES_REP.id(), "version", 0))
                .post(OWNERSHIP + "/change-owner", account)
                .then()
                .statusCode(412);
    }

    @Test
    void ofManyWhoHoldTheSameVersionOneWins() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String tag = ownership(account).extract().header("ETag");

        Executor atOnce = work -> new Thread(work, "changes the owner").start();
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> as(Person.SALES_MANAGER)
                                .header("If-Match", tag)
                                .body(Map.of("ownerId", Person.OTHER_SALES_REP.id()))
                                .post(OWNERSHIP + "/change-owner", account)
                                .statusCode(),
                        atOnce))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 412 || status == 400);
        assertThat(announced.about(account, AccountOwnerChanged.TYPE)).hasSize(1);
    }

    @Test
    void ownerIsAnIdOfAUser() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        for (Map.Entry<Object, String> wrong : Map.<Object, String>of(
                        Map.of(),
                        "REQUIRED_FIELD_MISSING",
                        Map.of("ownerId", " "),
                        "REQUIRED_FIELD_MISSING",
                        Map.of("ownerId", "nobody"),
                        "MALFORMED_ID",
                        Map.of("ownerId", "005000000000999AAA"),
                        "INVALID_CROSS_REFERENCE_KEY",
                        Map.of("ownerId", account),
                        "INVALID_CROSS_REFERENCE_KEY",
                        "{\"ownerId\":",
                        "JSON_PARSER_ERROR",
                        "{\"version\":\"x\"}",
                        "JSON_PARSER_ERROR",
                        "",
                        "REQUIRED_FIELD_MISSING")
                .entrySet()) {
            refused(
                    as(Person.SALES_MANAGER)
                            .body(wrong.getKey())
                            .post(OWNERSHIP + "/change-owner", account)
                            .then(),
                    400,
                    wrong.getValue());
        }
    }

    @Test
    void accountIsFoundByItsShortId() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        ownership(account.substring(0, 15)).statusCode(200).body("accountId", is(account));
    }

    @Test
    void unknownAccountIsNotFound() {
        refused(ownership(Ids.account()), 404, "NOT_FOUND");
        refused(ownership("nonsense"), 404, "NOT_FOUND");
        refused(changeOwner(Person.SALES_MANAGER, Ids.account(), Person.SALES_REP), 404, "NOT_FOUND");
    }

    @Test
    void accountThatIsOnItsWayIsWaitedFor() {
        String account = Ids.account();
        CompletableFuture<Integer> asked =
                CompletableFuture.supplyAsync(() -> ownership(account).extract().statusCode());

        crm.accountChanged(account, 0, null, true);

        assertThat(asked.join()).isEqualTo(200);
    }

    @Test
    void beforeTheLedgerBeginsNothingIsOnRecord() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String first = ownership(account).extract().path("since");

        asOf(account, first).statusCode(200);
        refused(asOf(account, Instant.parse(first).minusMillis(1).toString()), 404, "NOT_FOUND");
        asOf(account, "2001-01-01")
                .statusCode(404)
                .body("[0].message", containsString("begins at " + first))
                .body("[0].fields", is(List.of("asOf")));
    }

    @Test
    void dateMeansTheEndOfTheDayAndTheFutureIsTheOpenPeriod() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        asOf(account, "2099-12-31")
                .statusCode(200)
                .body("asOf", is("2099-12-31T23:59:59.999Z"))
                .body("until", nullValue());
        refused(asOf(account, "tomorrow"), 400, "INVALID_FIELD");
    }

    @Test
    void crmProposalIsFollowedWhileSalesOwnsTheAccount() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        events.awaitApplied(crm.accountChanged(account, 1, Person.OTHER_SALES_REP.id(), true));

        ownership(account).body("owner.id", is(Person.OTHER_SALES_REP.id())).body("cause", is("Owner Proposed"));
        assertThat(announced.last(account, AccountOwnerChanged.TYPE).getString("cause"))
                .isEqualTo("PROPOSED");
    }

    @Test
    void otherEditOfAnAccountNeverBringsAnOldOwnerBack() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        changeOwner(Person.SALES_MANAGER, account, Person.OTHER_SALES_REP).statusCode(200);

        events.awaitApplied(crm.accountChanged(account, 1, Person.SALES_REP.id(), false));

        ownership(account).body("owner.id", is(Person.OTHER_SALES_REP.id()));
    }

    @Test
    void proposalThatCannotBeFollowedIsAnsweredByConfirmingTheOwner() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        events.awaitApplied(crm.accountChanged(account, 1, Person.PROJECT_MANAGER.id(), true));

        ownership(account).body("owner.id", is(Person.SALES_REP.id()));
        JsonPath confirmed = announced.last(account, AccountOwnerChanged.TYPE);
        assertThat(confirmed.getString("cause")).isEqualTo("PROPOSAL_REFUSED");
        assertThat(confirmed.getString("fromOwnerId")).isEqualTo(Person.PROJECT_MANAGER.id());
        assertThat(confirmed.getString("toOwnerId")).isEqualTo(Person.SALES_REP.id());
        assertThat(confirmed.getInt("ownershipVersion")).isEqualTo(2);
    }

    @Test
    void ledgerCannotBeWrittenThroughTheApi() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        String period = as(Person.ADMIN)
                .queryParam(
                        "q", "SELECT Id FROM Account_Ownership_Period__c WHERE Account__c = '%s'".formatted(account))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("totalSize", is(1))
                .extract()
                .path("records[0].Id");
        String row = "/services/data/v64.0/sobjects/Account_Ownership_Period__c/" + period;

        refused(
                as(Person.ADMIN).body("{\"External_Id__c\":\"x\"}").patch(row).then(),
                403,
                "INSUFFICIENT_ACCESS_OR_READONLY");
        refused(as(Person.ADMIN).delete(row).then(), 403, "INSUFFICIENT_ACCESS_OR_READONLY");
    }

    @Test
    void ledgerIsReadByQueriesWithItsAccountAndOwner() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        changeOwner(Person.SALES_MANAGER, account, Person.OTHER_SALES_REP).statusCode(200);

        as(Person.FINANCE)
                .queryParam(
                        "q",
                        ("SELECT Phase__c, Owner__r.Name, Account__r.Name, Effective_To__c FROM Account_Ownership_Period__c"
                                        + " WHERE Account__c = '%s' ORDER BY Effective_From__c")
                                .formatted(account))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body(
                        "records.Owner__r.Name",
                        is(List.of(Person.SALES_REP.fullName(), Person.OTHER_SALES_REP.fullName())))
                .body("records[0].Effective_To__c", notNullValue())
                .body("records[1].Effective_To__c", nullValue())
                .body("records[0].Account__r.Name", notNullValue());
        as(Person.FINANCE)
                .queryParam(
                        "q",
                        "SELECT Owner.Name, Phase__c, Version__c FROM Account_Ownership__c WHERE Account__c = '%s'"
                                .formatted(account))
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("records[0].Owner.Name", is(Person.OTHER_SALES_REP.fullName()))
                .body("records[0].Version__c", is(2));
    }
}
