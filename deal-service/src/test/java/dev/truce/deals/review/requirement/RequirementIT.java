package dev.truce.deals.review.requirement;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aStandardLine;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.deals.Announced;
import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which deals need a delivery review, and what they say about it; one row for each rule of the policy. */
@DealServiceTest
class RequirementIT {
    @Inject
    Announced announced;

    static Stream<Arguments> deals() {
        return Stream.of(
                Arguments.of(Map.of("Amount", 24_999.99), null),
                Arguments.of(Map.of("Amount", 25_000), "The amount of 25000 USD reaches 25000"),
                Arguments.of(Map.of("Amount", 9_999, "Engagement_Type__c", "Fixed Price"), null),
                Arguments.of(Map.of("Amount", 10_000, "Engagement_Type__c", "Fixed Price"), "The price is fixed"),
                Arguments.of(Map.of("Amount", 20_000, "Engagement_Type__c", "Retainer"), null),
                Arguments.of(Map.of("Hard_Deadline__c", true), "cannot move the go-live"));
    }

    @ParameterizedTest
    @MethodSource("deals")
    void theFieldsOfADealDecide(Map<String, Object> fields, String why) {
        requires(aDeal(fields), why);
    }

    private static void requires(String deal, String why) {
        read("Opportunity", deal)
                .body("Requires_Review__c", is(why != null))
                .body("Review_Status__c", is(why == null ? "Not Required" : "Required"))
                .body("Review_Reasons__c", why == null ? nullValue() : containsString(why));
    }

    static Stream<Arguments> lines() {
        String start = today().plusDays(30).toString();
        return Stream.of(
                Arguments.of(Map.of(), Map.of(), Map.of(), null),
                Arguments.of(Map.of("Min_Price__c", 8_001), Map.of(), Map.of(), "below the standard minimum of 8001"),
                Arguments.of(Map.of("Max_Price__c", 7_999), Map.of(), Map.of(), "above the standard maximum of 7999"),
                Arguments.of(Map.of("Min_Effort_Hours__c", 61), Map.of(), Map.of(), "an effort of 60 is below"),
                Arguments.of(
                        Map.of("Max_Effort_Hours__c", 60), Map.of("Effort_Hours__c", 61), Map.of(), "an effort of 61"),
                Arguments.of(
                        Map.of("Standard_Duration_Days__c", 30),
                        Map.of(),
                        Map.of("Contracted_Start__c", start, "Requested_Go_Live__c", start),
                        "the standard takes 30 days"),
                Arguments.of(
                        Map.of("Standard_Duration_Days__c", 30),
                        Map.of(),
                        Map.of(
                                "Contracted_Start__c",
                                start,
                                "Requested_Go_Live__c",
                                today().plusDays(60).toString()),
                        null),
                Arguments.of(
                        Map.of("Required_Skills__c", "Juggling;Order management"),
                        Map.of(),
                        Map.of(),
                        "never delivered"),
                Arguments.of(Map.of("Required_Skills__c", "Juggling"), Map.of(), Map.of(), "the skills for 0.00 %"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void theLinesOfADealDecide(
            Map<String, Object> offering, Map<String, Object> line, Map<String, Object> fields, String why) {
        String deal = aDeal(fields);
        sell(deal, offering, line);

        requires(deal, why);
    }

    private static String sell(String deal, Map<String, Object> offering, Map<String, Object> line) {
        Map<String, Object> standard =
                new HashMap<>(Map.of("Name", "Quick start", "Standard_Price__c", 8000, "Standard_Effort_Hours__c", 60));
        standard.putAll(offering);
        Map<String, Object> sold = new HashMap<>(line);
        sold.put("OpportunityId", deal);
        sold.put("Product2Id", created(post(ADMIN, "Product2", standard)));
        return created(post(SALES_REP, "OpportunityLineItem", sold));
    }

    @Test
    void aBespokeLineNeedsAReviewUntilItIsGone() {
        String deal = aDeal();
        String standard = aStandardLine(deal);
        String bespoke = created(post(
                SALES_REP,
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Description", "Interface", "UnitPrice", 2000, "Effort_Hours__c", 15)));

        requires(deal, "Bespoke: Interface.");
        read("Opportunity", deal).body("Standardisation__c", is(80)).body("Sold_Effort_Hours__c", is(75));
        as(SALES_REP).delete(Crm.ROWS + "OpportunityLineItem/" + bespoke).then().statusCode(204);
        requires(deal, null);
        read("Opportunity", deal).body("Standardisation__c", is(100));

        created(post(
                SALES_REP,
                "Line_Deviation__c",
                Map.of("Opportunity_Line_Item__c", standard, "Difference__c", "Without training")));
        requires(deal, "deviates from its standard: Without training");
        assertThat(announced.typesAbout(deal))
                .filteredOn(type -> type.contains("requirement"))
                .hasSize(3);
        assertThat(announced.last(deal).payload().getList("reasons.code")).isEqualTo(List.of("DEVIATION"));
    }

    @Test
    void aBespokeLineHasNoStandardToDeviateFrom() {
        String line = created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", aDeal(), "UnitPrice", 1)));

        post(SALES_REP, "Line_Deviation__c", Map.of("Opportunity_Line_Item__c", line, "Difference__c", "x"))
                .then()
                .statusCode(400)
                .body("[0].message", containsString("bespoke"));
    }

    @Test
    void skillsThatAUnitHasOrThatWereDeliveredAreCovered() {
        created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "North", "Skills__c", "Fresco painting; Gilding")));
        String known = aDeal();
        sell(known, Map.of("Required_Skills__c", "fresco painting"), Map.of());
        requires(known, null);
        String half = aDeal();
        sell(half, Map.of("Required_Skills__c", "Gilding;Bookbinding"), Map.of());
        read("Opportunity", half).body("Expertise_Coverage__c", is(50)).body("First_Of_Kind__c", is(true));
    }

    @Test
    void whatWasWonBeforeIsNoLongerFirstOfKind() {
        String offering =
                created(post(ADMIN, "Product2", Map.of("Name", "Clockwork", "Required_Skills__c", "Watchmaking")));
        String history = created(post(
                INTEGRATION,
                "Opportunity",
                Crm.dealFields(Map.of(
                        "Imported__c",
                        true,
                        "StageName",
                        "Closed Won",
                        "CloseDate",
                        today().minusDays(90).toString()))));
        String first = aDeal();
        created(post(SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", first, "Product2Id", offering)));
        requires(first, "never delivered");

        created(post(INTEGRATION, "OpportunityLineItem", Map.of("OpportunityId", history, "Product2Id", offering)));
        patch(SALES_REP, "Opportunity", first, Map.of("Amount", 1, "NextStep", "Call", "Industry__c", "Retail"))
                .statusCode(204);
        requires(first, null);
    }

    @Test
    void importedHistoryNeedsNothing() {
        String history = created(post(
                INTEGRATION,
                "Opportunity",
                Crm.dealFields(Map.of(
                        "Imported__c",
                        true,
                        "Amount",
                        900_000,
                        "StageName",
                        "Closed Won",
                        "CloseDate",
                        today().minusDays(90).toString()))));

        requires(history, null);
    }

    @Test
    void promisesAndHighImpactAssumptionsArePartOfTheScope() {
        String deal = aDeal();
        String fingerprint = read("Opportunity", deal).extract().path("Scope_Fingerprint__c");

        created(post(SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "Small thing")));
        read("Opportunity", deal).body("Scope_Fingerprint__c", is(fingerprint));
        created(post(
                SALES_REP,
                "Assumption__c",
                Map.of("Opportunity__c", deal, "Statement__c", "Big thing", "Impact_Hours__c", 40)));
        created(post(SALES_REP, "Commitment__c", Map.of("Opportunity__c", deal, "Statement__c", "Quick")));

        Announced.Event last = announced.last(deal);
        assertThat(last.type()).isEqualTo("truce.deal.scope-changed.v1");
        assertThat(last.payload().getList("changedFields")).isEqualTo(List.of("Commitments__r"));
        assertThat(last.payload().getBoolean("materialChange")).isTrue();
        assertThat(last.payload().getString("scopeFingerprint")).isNotEqualTo(fingerprint);
    }
}
