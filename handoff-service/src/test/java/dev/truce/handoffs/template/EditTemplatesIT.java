package dev.truce.handoffs.template;

import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.items;
import static dev.truce.handoffs.Desk.query;
import static dev.truce.handoffs.Desk.read;
import static dev.truce.handoffs.template.HandoffTemplateItemConformanceIT.question;
import static dev.truce.handoffs.template.HandoffTemplateItemConformanceIT.template;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HandoffServiceTest
class EditTemplatesIT {
    private static final String TEMPLATES = "/services/data/v64.0/sobjects/Handoff_Template__c";
    private static final String ITEMS = "/services/data/v64.0/sobjects/Handoff_Template_Item__c";

    @Inject
    Arrivals arrivals;

    @Inject
    LoadShippedTemplates load;

    @Test
    void theShippedTemplatesAreLoadedOnce() {
        load.atFirstStart(null);

        assertThat(query("SELECT Name, Layer__c FROM Handoff_Template__c WHERE External_Id__c LIKE 'truce-%'")
                        .getInt("totalSize"))
                .isEqualTo(7);
        assertThat(query("SELECT COUNT() FROM Handoff_Template_Item__c WHERE Template__r.External_Id__c LIKE 'truce-%'")
                        .getInt("totalSize"))
                .isEqualTo(93);
    }

    @Test
    void aChangeRaisesTheVersionOnceForEachSave() {
        String template = template();

        assertThat(version(template)).isEqualTo(1);
        as(DELIVERY_MANAGER)
                .body(Map.of("Name", "Renamed", "Active__c", false))
                .patch(TEMPLATES + "/" + template)
                .then()
                .statusCode(204);
        assertThat(version(template)).isEqualTo(2);
        String item = add(question(template)).statusCode(201).extract().path("id");
        assertThat(version(template)).isEqualTo(3);
        as(DELIVERY_MANAGER)
                .body(Map.of("Label__c", "Who signs it?"))
                .patch(ITEMS + "/" + item)
                .then()
                .statusCode(204);
        assertThat(version(template)).isEqualTo(4);
        as(DELIVERY_MANAGER).delete(ITEMS + "/" + item).then().statusCode(204);
        assertThat(version(template)).isEqualTo(5);
    }

    @Test
    void aNewQuestionIsAskedInNewHandoffsOnly() {
        String account = RecordId.next("001");
        String before = handoffOf(arrivals.wonDeal(deal -> deal.put("accountId", account)));
        String template = as(DELIVERY_MANAGER)
                .body(Map.of("Name", "This customer", "Layer__c", "Customer", "Match_Value__c", account))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> question = question(template);
        add(question).statusCode(201);

        String after = handoffOf(arrivals.wonDeal(deal -> deal.put("accountId", account)));

        assertThat(items(ADMIN, before)).extracting(item -> item.get("key")).doesNotContain(question.get("Key__c"));
        assertThat(items(ADMIN, after)).extracting(item -> item.get("key")).contains(question.get("Key__c"));
        assertThat(read(ADMIN, after).getString("templateVersions")).endsWith("This customer v2");
    }

    @Test
    void anItemThatSalesKeepsToItselfIsHiddenFromDelivery() {
        String account = RecordId.next("001");
        String template = as(DELIVERY_MANAGER)
                .body(Map.of("Name", "Confidential", "Layer__c", "Customer", "Match_Value__c", account))
                .post(TEMPLATES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> question = new HashMap<>(question(template));
        question.put("Visibility__c", "sales only");
        add(question).statusCode(201);

        String handoffId = handoffOf(arrivals.wonDeal(deal -> deal.put("accountId", account)));
        String soql = "SELECT Id, Visibility__c FROM Handoff_Item__c WHERE Handoff__c = '%s' AND Key__c = '%s'"
                .formatted(handoffId, question.get("Key__c"));
        JsonPath seenBySales = as(SALES_REP)
                .queryParam("q", soql)
                .get("/services/data/v64.0/query")
                .jsonPath();
        assertThat(seenBySales.getString("records[0].Visibility__c")).isEqualTo("Sales Only");
        String row = "/services/data/v64.0/sobjects/Handoff_Item__c/" + seenBySales.getString("records[0].Id");

        as(SALES_REP).get(row).then().statusCode(200);
        as(DELIVERY_MANAGER).get(row).then().statusCode(404);
        as(DELIVERY_MANAGER)
                .queryParam("q", soql)
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("totalSize", is(0));
        assertThat(items(DELIVERY_MANAGER, handoffId))
                .extracting(item -> item.get("key"))
                .doesNotContain(question.get("Key__c"));
    }

    @Test
    void aTemplateBelongsToDelivery() {
        as(ADMIN)
                .body(Map.of("Name", "Mine", "Layer__c", "Core"))
                .post(TEMPLATES)
                .then()
                .statusCode(400)
                .body("[0].fields[0]", is("OwnerId"));
        as(ADMIN)
                .body(Map.of(
                        "Name",
                        "Theirs",
                        "Layer__c",
                        "Customer",
                        "Match_Value__c",
                        "none",
                        "OwnerId",
                        DELIVERY_MANAGER.id()))
                .post(TEMPLATES)
                .then()
                .statusCode(201);
        as(SALES_REP)
                .body(Map.of("Name", "Ours", "Layer__c", "Core"))
                .post(TEMPLATES)
                .then()
                .statusCode(403);
    }

    @Test
    void anOverlaySaysWhichDealsItIsFor() {
        as(DELIVERY_MANAGER)
                .body(Map.of("Name", "For whom?", "Layer__c", "Industry"))
                .post(TEMPLATES)
                .then()
                .statusCode(400)
                .body("[0].fields[0]", is("Match_Value__c"));
    }

    @Test
    void aLockedItemIsNotWeakened() {
        Map<String, Object> row = Map.of("Template__c", template(), "Key__c", "contract", "Operation__c", "Relax");

        add(row).statusCode(400).body("[0].fields[0]", is("Operation__c"));
    }

    @Test
    void anAddedItemSaysAllThatIsNeeded() {
        add(Map.of(
                        "Template__c",
                        template(),
                        "Key__c",
                        "extra",
                        "Requirement__c",
                        "Conditional",
                        "Due_Anchor__c",
                        "Closed"))
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body(
                        "[0].fields",
                        is(List.of(
                                "Section__c",
                                "Label__c",
                                "Kind__c",
                                "Gate__c",
                                "Provider_Roles__c",
                                "Condition_Expression__c",
                                "Due_Offset__c")));
        add(Map.of("Template__c", template(), "Key__c", "scope_in", "Operation__c", "Require"))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kind__c                 | FOO
                    Condition_Expression__c | deviatons > 0
                    Condition_Expression__c | deviations >
                    Prefill_Path__c         | lines[0]
                    Pattern__c              | [
                    Key__c                  | Not A Key
                    """)
    void whatCannotBeReadIsRefusedWhereItIsWritten(String field, String value) {
        Map<String, Object> row = question(template());
        row.put(field, value);

        add(row).statusCode(400).body("[0].fields[0]", is(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Condition_Expression__c | deviatons > 0            | [deviatons]     | deviations
                    Condition_Expression__c | hard and customer = 'x'  | [customer]      | industry
                    Prefill_Path__c         | requestedGolive          | requestedGolive | requestedGoLive
                    Prefill_Path__c         | lines[].title            | title           | offeringId
                    Prefill_Path__c         | We heard: ${problem}     | problem         | problemToSolve
                    """)
    void whoNamesWhatNoDealHasIsToldWhatThereIs(String field, String value, String unknown, String instead) {
        Map<String, Object> row = question(template());
        row.put(field, value);

        add(row).statusCode(400)
                .body("size()", is(1))
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].message", containsString(unknown))
                .body("[0].message", containsString(instead))
                .body("[0].fields", is(List.of(field)));
    }

    @Test
    void theSidesCheckEachOther() {
        Map<String, Object> row = question(template());
        row.put("Verifier_Roles__c", Role.SALES_MANAGER.label());

        add(row).statusCode(400).body("[0].fields[0]", is("Verifier_Roles__c"));
    }

    private static ValidatableResponse add(Map<String, Object> row) {
        return as(DELIVERY_MANAGER).body(row).post(ITEMS).then();
    }

    private static int version(String template) {
        return as(ADMIN)
                .get(TEMPLATES + "/" + template)
                .then()
                .statusCode(200)
                .extract()
                .path("Version__c");
    }
}
