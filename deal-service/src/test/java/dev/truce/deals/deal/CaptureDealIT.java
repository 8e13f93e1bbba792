package dev.truce.deals.deal;

import static dev.truce.deals.Crm.ROWS;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.dealFields;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D1: what every Salesforce org takes is taken by every door, and the close asks for the rest. */
@DealServiceTest
class CaptureDealIT {
    private static final String DATA = "/services/data/v64.0/composite";

    @Inject
    Announced announced;

    @Inject
    ChangedSettings settings;

    /** A way by which records are created; the record is then found by its {@code External_Id__c}. */
    enum Door {
        ROW(fields -> created(as(SALES_REP).body(fields).post(ROWS + "Opportunity"))),
        UPSERT(fields -> {
            Map<String, Object> rest = new HashMap<>(fields);
            created(as(SALES_REP).body(rest).patch(ROWS + "Opportunity/External_Id__c/" + rest.remove(Door.KEY)));
        }),
        COLLECTION(fields -> as(SALES_REP)
                .body(Map.of("allOrNone", true, "records", List.of(typed(fields))))
                .post(DATA + "/sobjects")
                .then()
                .statusCode(200)
                .body("success", contains(true))),
        TREE(fields -> as(SALES_REP)
                .body(Map.of("records", List.of(typed(fields))))
                .post(DATA + "/tree/Opportunity")
                .then()
                .statusCode(201)
                .body("hasErrors", is(false))),
        COMPOSITE(fields -> as(SALES_REP)
                .body(Map.of(
                        "allOrNone",
                        true,
                        "compositeRequest",
                        List.of(Map.of(
                                "method", "POST", "url", ROWS + "Opportunity", "referenceId", "deal", "body", fields))))
                .post(DATA)
                .then()
                .statusCode(200)
                .body("compositeResponse.httpStatusCode", contains(201))),
        BULK(fields -> assertThat(DealsInBulkIT.load(String.join(",", fields.keySet())
                                + "\n"
                                + String.join(
                                        ",",
                                        fields.values().stream()
                                                .map(String::valueOf)
                                                .toList())
                                + "\n")
                        .getInt("numberRecordsFailed"))
                .isZero());

        private static final String KEY = "External_Id__c";
        private final Consumer<Map<String, Object>> create;

        Door(Consumer<Map<String, Object>> create) {
            this.create = create;
        }

        private static Map<String, Object> typed(Map<String, Object> fields) {
            Map<String, Object> record = new HashMap<>(fields);
            record.put("attributes", Map.of("type", "Opportunity", "referenceId", "deal"));
            return record;
        }
    }

    @AfterEach
    void policyIsAsConfigured() {
        settings.restore();
    }

    /** No account, no type, no amount, a day that has passed, a stage that is not the first. */
    private static Map<String, Object> barest() {
        return Map.of(
                "Name",
                "A call from the fair",
                "StageName",
                "Qualification",
                "CloseDate",
                today().minusDays(1).toString(),
                "External_Id__c",
                "CAPTURED-" + UUID.randomUUID());
    }

    @ParameterizedTest
    @EnumSource
    void isTakenByEveryDoor(Door door) {
        Map<String, Object> fields = barest();

        door.create.accept(fields);

        as(ADMIN)
                .get(ROWS + "Opportunity/External_Id__c/" + fields.get("External_Id__c"))
                .then()
                .statusCode(200)
                .body("AccountId", nullValue())
                .body("Type", is("New Business"))
                .body("OwnerId", is(SALES_REP.id()))
                .body("StageName", is("Qualification"))
                .body("CloseDate", is(fields.get("CloseDate")));
    }

    @Test
    void isToldWithoutAnAccount() {
        String deal = created(post(SALES_REP, "Opportunity", barest()));

        assertThat(announced.about(deal).get(0).payload().getMap("$")).containsEntry("accountId", null);
    }

    @Test
    void isFoundByQueriesAboutTheAccountThatItDoesNotHave() {
        String deal = created(post(SALES_REP, "Opportunity", barest()));

        for (String condition : List.of("AccountId = null", "Account.Name = null", "Account.Name != 'x'")) {
            as(SALES_REP)
                    .queryParam(
                            "q", "SELECT Id, Account.Name FROM Opportunity WHERE Id = '" + deal + "' AND " + condition)
                    .get("/services/data/v64.0/query")
                    .then()
                    .statusCode(200)
                    .body("totalSize", is(1))
                    .body("records[0].Account", nullValue());
        }
    }

    @Test
    void isWonWhenItHasAnAccountAndLostWithoutOne() {
        String deal = created(post(SALES_REP, "Opportunity", barest()));
        as(SALES_REP)
                .get("/services/apexrest/deals/" + deal + "/close-readiness?outcome=WON")
                .then()
                .body("ready", is(false))
                .body("guards.find { it.guard == 'ACCOUNT' }.met", is(false))
                .body("guards.find { it.guard == 'ACCOUNT' }.fields", equalTo(List.of("AccountId")));
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(400)
                .body("message", contains(startsWith("ACCOUNT: ")))
                .body("errorCode", contains("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].fields", contains("AccountId"));

        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won", "AccountId", anAccount()))
                .statusCode(204);

        String lost = created(post(SALES_REP, "Opportunity", barest()));
        patch(SALES_REP, "Opportunity", lost, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Timing"))
                .statusCode(204);
    }

    @Test
    void isNotReviewedBeforeDeliveryKnowsWhoBuys() {
        String deal = created(post(SALES_REP, "Opportunity", barest()));

        as(SALES_REP)
                .body(Map.of("nothingPromised", true))
                .post("/services/apexrest/deals/" + deal + "/reviews")
                .then()
                .statusCode(400)
                .body("fields.flatten()", hasItem("AccountId"));
    }

    @Test
    void mayLoseItsAccountWhileItIsOpen() {
        String deal = aDeal();
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("AccountId", null);

        patch(SALES_REP, "Opportunity", deal, nobody).statusCode(204);
        read("Opportunity", deal).body("AccountId", nullValue());

        String won = aWonDeal();
        patch(SALES_REP, "Opportunity", won, nobody).statusCode(400);
    }

    @Test
    void isRefusedWhereTheCompanyIsStrict() {
        String kept = aDeal();
        settings.change(Map.of("truce.policy.capture.account", "block", "truce.policy.capture.close-date", "block"));
        Map<String, Object> withoutAccount = dealFields(Map.of());
        withoutAccount.remove("AccountId");
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("AccountId", null);

        post(SALES_REP, "Opportunity", withoutAccount)
                .then()
                .statusCode(400)
                .body("errorCode", contains("REQUIRED_FIELD_MISSING"))
                .body("[0].fields", contains("AccountId"));
        patch(SALES_REP, "Opportunity", kept, nobody).statusCode(400).body("[0].fields", contains("AccountId"));
        post(
                        SALES_REP,
                        "Opportunity",
                        dealFields(Map.of("CloseDate", today().minusDays(1).toString())))
                .then()
                .statusCode(400)
                .body("errorCode", contains("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].fields", contains("CloseDate"));
        created(post(SALES_REP, "Opportunity", dealFields(Map.of())));
    }
}
