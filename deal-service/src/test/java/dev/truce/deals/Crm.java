package dev.truce.deals;

import static dev.truce.platform.testkit.login.Login.as;

import dev.truce.platform.testkit.login.Person;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** What a CRM does with the service: requests as short words. */
public final class Crm {
    public static final String ROWS = "/services/data/v64.0/sobjects/";
    public static final String ACTIONS = "/services/apexrest/deals/";

    private Crm() {}

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static String anAccount() {
        return created(post(Person.SALES_REP, "Account", Map.of("Name", "Hartmann GmbH", "Industry", "Manufacturing")));
    }

    /** An open deal of SALES_REP worth 18,000. */
    public static String aDeal() {
        return aDeal(Map.of());
    }

    public static String aDeal(Map<String, Object> more) {
        return created(post(Person.SALES_REP, "Opportunity", dealFields(more)));
    }

    /** The fields of a valid deal, of a new account unless {@code more} names one. */
    public static Map<String, Object> dealFields(Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("Name", "Hartmann ERP quick start");
        fields.put("StageName", "Prospecting");
        fields.put("CloseDate", today().plusDays(30).toString());
        fields.put("Amount", 18000);
        if (!more.containsKey("AccountId")) {
            fields.put("AccountId", anAccount());
        }
        fields.putAll(more);
        return fields;
    }

    /** A plain deal of SALES_REP, won today for 18,000. */
    public static String aWonDeal() {
        String deal = aDeal();
        patch(Person.SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(204);
        return deal;
    }

    /** A bespoke deal of SALES_REP over 18,000, with everything delivery needs to judge it. */
    public static String aBespokeDeal() {
        String deal = aDeal(Map.of(
                "Problem_To_Solve__c",
                "Orders are typed three times",
                "Requested_Go_Live__c",
                today().plusMonths(6).toString()));
        created(post(
                Person.SALES_REP,
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Description", "Interface", "UnitPrice", 18000, "Effort_Hours__c", 100)));
        created(post(
                Person.SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "There is one")));
        return deal;
    }

    /** An executive lets the deal be won without a review. */
    public static void waiveReview(String deal) {
        as(Person.EXECUTIVE)
                .body(Map.of("reason", "I take the risk"))
                .post(ACTIONS + deal + "/reviews/waive")
                .then()
                .statusCode(200);
    }

    /** A line that sells an offering just as the catalogue has it. */
    public static String aStandardLine(String deal) {
        String offering = created(post(
                Person.ADMIN,
                "Product2",
                Map.of("Name", "ERP quick start", "Standard_Price__c", 8000, "Standard_Effort_Hours__c", 60)));
        return created(
                post(Person.SALES_REP, "OpportunityLineItem", Map.of("OpportunityId", deal, "Product2Id", offering)));
    }

    public static Response post(Person by, String object, Map<String, Object> fields) {
        return as(by).body(fields).post(ROWS + object);
    }

    public static ValidatableResponse patch(Person by, String object, String id, Map<String, Object> fields) {
        return as(by).body(fields).patch(ROWS + object + "/" + id).then();
    }

    public static ValidatableResponse read(String object, String id) {
        return as(Person.ADMIN).get(ROWS + object + "/" + id).then().statusCode(200);
    }

    public static String created(Response answer) {
        return answer.then().statusCode(201).extract().path("id");
    }
}
