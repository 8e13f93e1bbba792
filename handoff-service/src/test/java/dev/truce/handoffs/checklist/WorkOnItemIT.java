package dev.truce.handoffs.checklist;

import static dev.truce.handoffs.Desk.act;
import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.item;
import static dev.truce.handoffs.Desk.items;
import static dev.truce.handoffs.Desk.provide;
import static dev.truce.handoffs.Desk.query;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HandoffServiceTest
class WorkOnItemIT {
    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    private String handoffId;

    @BeforeEach
    void aHandoff() {
        handoffId = handoffOf(arrivals.wonDeal());
    }

    @Test
    void anAnswerIsProvidedVerifiedAndAnnounced() {
        act(
                        SALES_REP,
                        handoffId,
                        "items/dates_told/provide",
                        Map.of(
                                "value",
                                Map.of("date", "2027-03-01", "text", "by phone"),
                                "provenance",
                                "Customer Confirmed",
                                "toldCustomer",
                                Map.of("on", "2026-11-28", "channel", "Phone", "by", "Sam Seller")))
                .statusCode(200)
                .body("status", is("Provided"))
                .body("value.date", is("2027-03-01"));
        act(PROJECT_MANAGER, handoffId, "items/dates_told/verify")
                .statusCode(200)
                .body("status", is("Verified"));

        assertThat(query(
                                "SELECT Value__c, Told_On__c, Told_Channel__c, Provided_By__r.Name, Verified_By__r.Name FROM Handoff_Item__c WHERE Handoff__c = '%s' AND Key__c = 'dates_told'"
                                        .formatted(handoffId))
                        .getMap("records[0]"))
                .containsEntry("Value__c", "{\"date\":\"2027-03-01\",\"text\":\"by phone\"}")
                .containsEntry("Told_On__c", "2026-11-28")
                .containsEntry("Told_Channel__c", "Phone");
        JsonPath changed = announced.last("truce.handoff.item-changed.v1", handoffId);
        assertThat(changed.getString("itemKey")).isEqualTo("dates_told");
        assertThat(changed.getString("fromState")).isEqualTo("PROVIDED");
        assertThat(changed.getString("toState")).isEqualTo("VERIFIED");
        assertThat(changed.getString("changedBy")).isEqualTo(PROJECT_MANAGER.id());
    }

    @Test
    void everythingThatIsWrongWithAnAnswerIsToldAtOnce() {
        provide(SALES_REP, handoffId, "success_criteria", List.of(Map.of("metric", "m"), Map.of("target", "t")))
                .statusCode(400)
                .body("errorCode.unique()", is(List.of("FIELD_CUSTOM_VALIDATION_EXCEPTION")))
                .body(
                        "message",
                        is(List.of(
                                "Item success_criteria: value[0].target is missing",
                                "Item success_criteria: value[1].metric is missing")));
    }

    @Test
    void theChecklistSaysWhatMayBeChosen() {
        assertThat(item(handoffId, "billing_model").get("rules"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .extractingByKey("choices", InstanceOfAssertFactories.LIST)
                .contains("T&M=Time and Materials", "RETAINER=Retainer");
        provide(SALES_REP, handoffId, "billing_model", "Barter")
                .statusCode(400)
                .body("[0].message", containsString("T&M=Time and Materials"));
        provide(SALES_REP, handoffId, "billing_model", "RETAINER")
                .statusCode(200)
                .body("value", is("RETAINER"));
    }

    @Test
    void anAnswerSaysHowItIsKnown() {
        act(SALES_REP, handoffId, "items/notice/provide", Map.of("value", "30 days"))
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"))
                .body("[0].fields", is(List.of("provenance")));
        act(SALES_REP, handoffId, "items/notice/provide", Map.of("value", "30 days", "provenance", "Rumour"))
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
        act(
                        SALES_REP,
                        handoffId,
                        "items/success_criteria/provide",
                        Map.of("value", List.of(Map.of("metric", "m", "target", "t")), "provenance", "ASSUMED"))
                .statusCode(400)
                .body(
                        "[0].message",
                        is(
                                "Item success_criteria needs an answer that is at least Customer Confirmed, this one is Assumed"));
    }

    @Test
    void onlyTheProviderOrWhoStandsInAnswers() {
        provide(OTHER_SALES_REP, handoffId, "notice", "30 days")
                .statusCode(403)
                .body(
                        "[0].message",
                        is("Item notice is answered by Sales Rep of this deal, or who stands in for them"));
        provide(PROJECT_MANAGER, handoffId, "notice", "30 days").statusCode(403);
        provide(PRESALES, handoffId, "skills", List.of("Java")).statusCode(200);
        provide(SALES_REP, handoffId, "handoff_meeting", Map.of("date", "2026-12-04", "user", SALES_REP.id()))
                .statusCode(403);
    }

    @Test
    void theMeetingIsNotFacilitatedBySales() {
        provide(PROJECT_MANAGER, handoffId, "handoff_meeting", Map.of("date", "2026-12-04", "user", SALES_REP.id()))
                .statusCode(400)
                .body(
                        "[0].message",
                        is("Item handoff_meeting: value.user names %s, who stands on the side of Sales: "
                                        .formatted(SALES_REP.id())
                                + "somebody from another side is needed"));
    }

    @Test
    void onlyTheVerifierOfTheOtherSideVerifies() {
        provide(SALES_REP, handoffId, "nonstandard_terms", "none").statusCode(200);

        act(PROJECT_MANAGER, handoffId, "items/nonstandard_terms/verify")
                .statusCode(403)
                .body("[0].message", is("Item nonstandard_terms is verified by Finance, or who stands in for them"));
        act(SALES_REP, handoffId, "items/nonstandard_terms/verify").statusCode(403);
        act(FINANCE, handoffId, "items/nonstandard_terms/verify").statusCode(200);
    }

    @Test
    void notApplicableIsDecidedByTheVerifier() {
        act(SALES_REP, handoffId, "items/notice/not-applicable")
                .statusCode(400)
                .body("[0].fields", is(List.of("justification")));
        act(SALES_REP, handoffId, "items/notice/not-applicable", Map.of("justification", "A one-off workshop"))
                .statusCode(200)
                .body("status", is("Na Requested"))
                .body("value", nullValue());
        act(
                        FINANCE,
                        handoffId,
                        "items/notice/dispute",
                        Map.of("code", "CONTRADICTS_CONTRACT", "text", "Clause 9 says 30 days"))
                .statusCode(200)
                .body("status", is("Na Rejected"))
                .body("disputeReason", is("Contradicts Contract: Clause 9 says 30 days"));
        act(SALES_REP, handoffId, "items/commitments/not-applicable", Map.of("justification", "None"))
                .statusCode(400)
                .body(
                        "[0].message",
                        is("Item commitments always applies: where there is nothing to list, answer "
                                + "{\"attested\": \"none made\"}"));
    }

    @Test
    void aLongTextIsRefused() {
        act(SALES_REP, handoffId, "items/notice/not-applicable", Map.of("justification", "x".repeat(4001)))
                .statusCode(400)
                .body("[0].errorCode", is("STRING_TOO_LONG"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        provide(SALES_REP, handoffId, "nonsense", "x").statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
        provide(SALES_REP, "a125e0000000077AAA", "notice", "x").statusCode(404);
        provide(SALES_REP, "nonsense", "notice", "x").statusCode(404);
        as(SALES_REP)
                .get("/services/apexrest/handoffs/a125e0000000077AAA")
                .then()
                .statusCode(404)
                .body("[0].message", is("There is no handoff a125e0000000077AAA"));
        as(SALES_REP)
                .body("{\"value\": ")
                .post("/services/apexrest/handoffs/" + handoffId + "/items/notice/provide")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("JSON_PARSER_ERROR"));
        as(SALES_REP)
                .post("/services/apexrest/handoffs/" + handoffId + "/items/notice/provide")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("REQUIRED_FIELD_MISSING"));
    }

    @Test
    void theChecklistTellsEachReaderWhatTheyMayDo() {
        provide(SALES_REP, handoffId, "notice", "30 days").statusCode(200);

        assertThat(youMay(SALES_REP, "risks")).as("an empty list is attested").containsExactly("provide");
        assertThat(youMay(SALES_REP, "timesheet_approver")).containsExactly("provide", "not-applicable");
        assertThat(youMay(SALES_REP, "notice")).containsExactly("provide");
        assertThat(youMay(FINANCE, "notice")).containsExactly("verify", "dispute");
        assertThat(youMay(DELIVERY_MANAGER, "dates_committed")).containsExactly("provide");
        assertThat(youMay(PROJECT_MANAGER, "warm_intro")).isEmpty();
        assertThat(item(handoffId, "commitments"))
                .containsEntry("whyItMatters", "Delivery keeps the promises it knows about.")
                .containsEntry("hardGate", true);
    }

    private List<String> youMay(Person reader, String key) {
        return items(reader, handoffId).stream()
                .filter(item -> item.get("key").equals(key))
                .map(item -> ((List<?>) item.get("youMay"))
                        .stream().map(String::valueOf).toList())
                .findFirst()
                .orElseThrow();
    }
}
