package dev.truce.handoffs;

import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;

import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** What people do with handoffs over HTTP, and answers to the shipped questions. */
public final class Desk {
    private static final String ACTIONS = "/services/apexrest/handoffs/";
    private static final String SHA_256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Desk() {}

    /** Id of the handoff of a deal. */
    public static String handoffOf(String dealId) {
        return handoffsOf(dealId).getString("records[0].Id");
    }

    /** All handoffs of a deal. */
    public static JsonPath handoffsOf(String dealId) {
        return query(
                "SELECT Id, Name, Status__c, Acceptor__c, Reopen_Seq__c, Due_At__c, Sales_Lead__c FROM Handoff__c WHERE Deal__c = '%s' ORDER BY Name"
                        .formatted(dealId));
    }

    public static JsonPath query(String soql) {
        return as(ADMIN)
                .queryParam("q", soql)
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The whole handoff as this person sees it. */
    public static JsonPath read(Person reader, String handoffId) {
        return as(reader)
                .get(ACTIONS + handoffId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Map<String, Object> item(String handoffId, String key) {
        return items(ADMIN, handoffId).stream()
                .filter(item -> item.get("key").equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + key));
    }

    public static List<Map<String, Object>> items(Person reader, String handoffId) {
        return read(reader, handoffId).getList("sections.items.flatten()");
    }

    public static ValidatableResponse act(Person person, String handoffId, String action) {
        return act(person, handoffId, action, Map.of());
    }

    public static ValidatableResponse act(Person person, String handoffId, String action, Object body) {
        return as(person).body(body).post(ACTIONS + handoffId + "/" + action).then();
    }

    public static ValidatableResponse provide(Person person, String handoffId, String key, Object value) {
        return act(
                person,
                handoffId,
                "items/" + key + "/provide",
                Map.of("value", value, "provenance", "Customer Confirmed"));
    }

    /** Answers every required item that is still open with an answer that fits it. */
    public static void answerEverything(String handoffId) {
        JsonPath answers = answers();
        for (Map<String, Object> item : items(ADMIN, handoffId)) {
            String key = (String) item.get("key");
            if ((boolean) item.get("required") && item.get("status").equals("Missing")) {
                provide(providerOf(item), handoffId, key, answers.get(key)).statusCode(200);
            }
        }
    }

    /** Verifies everything that has been provided. */
    public static void verifyEverything(String handoffId) {
        for (Map<String, Object> item : items(ADMIN, handoffId)) {
            if (item.get("status").equals("Provided") && !((List<?>) item.get("verifiers")).isEmpty()) {
                act(verifierOf(item), handoffId, "items/" + item.get("key") + "/verify", Map.of("sha256", SHA_256))
                        .statusCode(200);
            }
        }
    }

    /** A handoff of the deal that is answered and submitted. */
    public static String submitted(String dealId) {
        String handoffId = handoffOf(dealId);
        answerEverything(handoffId);
        act(SALES_REP, handoffId, "submit").statusCode(200);
        return handoffId;
    }

    /** A handoff of the deal that its acceptor is looking at. */
    public static String underReview(String dealId) {
        String handoffId = submitted(dealId);
        act(PROJECT_MANAGER, handoffId, "claim").statusCode(200);
        return handoffId;
    }

    private static Person providerOf(Map<String, Object> item) {
        List<?> providers = (List<?>) item.get("providers");
        return providers.contains(Role.PROJECT_MANAGER.label()) ? PROJECT_MANAGER : SALES_REP;
    }

    private static Person verifierOf(Map<String, Object> item) {
        return ((List<?>) item.get("verifiers")).contains(Role.FINANCE.label()) ? FINANCE : DELIVERY_MANAGER;
    }

    private static JsonPath answers() {
        return JsonPath.from(Desk.class.getResourceAsStream("/answers.json"));
    }
}
