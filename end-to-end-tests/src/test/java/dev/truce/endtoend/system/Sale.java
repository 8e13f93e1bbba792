package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A deal with one customer, the people around it, and what they do with it. */
final class Sale {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SOBJECTS = "/services/data/v64.0/sobjects/";
    final Someone seller = Someone.joins("Sam", "Sales", "Sales Rep");
    final Someone presales = Someone.joins("Pia", "Presales", "Presales");
    final Someone projectManager = Someone.joins("Pam", "Delivery", "Project Manager");
    final Someone deliveryManager = Someone.joins("Dan", "Delivery", "Delivery Manager");
    final Someone finance = Someone.joins("Fay", "Neutral", "Finance");
    final String accountId;
    final String dealId;

    Sale() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        accountId = create(seller, "Account", Map.of("Name", "Hartmann " + suffix, "Industry", "Manufacturing"));
        String offering = create(
                null,
                "Product2",
                Map.of(
                        "Name",
                        "ERP quick start " + suffix,
                        "IsActive",
                        true,
                        "Standard_Price__c",
                        18_000,
                        "Standard_Effort_Hours__c",
                        120,
                        "Needs_Delivery__c",
                        true));
        dealId = create(
                seller,
                "Opportunity",
                Map.of(
                        "Name",
                        "Hartmann ERP " + suffix,
                        "AccountId",
                        accountId,
                        "StageName",
                        "Negotiation/Review",
                        "CloseDate",
                        LocalDate.now(ZoneOffset.UTC).plusDays(7).toString(),
                        "Engagement_Type__c",
                        "Time and Materials",
                        "Billing_Model__c",
                        "T&M",
                        "Problem_To_Solve__c",
                        "Orders are typed three times, in the shop, in the ERP system and in the carrier's portal.",
                        "Requested_Go_Live__c",
                        LocalDate.now(ZoneOffset.UTC).plusDays(120).toString()));
        create(seller, "OpportunityLineItem", Map.of("OpportunityId", dealId, "Product2Id", offering, "Quantity", 1));
        create(
                seller,
                "OpportunityTeamMember",
                Map.of("OpportunityId", dealId, "UserId", presales.id(), "TeamMemberRole", "Presales"));
    }

    static String create(Someone by, String object, Map<String, Object> fields) {
        return (by == null ? system().request(system().adminToken()) : by.asks())
                .body(fields)
                .post(SOBJECTS + object)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Sale win() {
        seller.asks()
                .body(Map.of("StageName", "Closed Won"))
                .patch(SOBJECTS + "Opportunity/" + dealId)
                .then()
                .statusCode(204);
        return this;
    }

    /** The ids of the deal's handoffs, as handoff-service has them now. */
    List<String> handoffs() {
        return seller.asks()
                .queryParam("q", "SELECT Id FROM Handoff__c WHERE Deal__c = '" + dealId + "'")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .extract()
                .path("records.Id");
    }

    String awaitHandoff() {
        await().atMost(PATIENCE).until(() -> !handoffs().isEmpty());
        assertThat(handoffs()).hasSize(1);
        return handoffs().get(0);
    }

    void assignAcceptor(String handoffId) {
        act(deliveryManager, handoffId, "assign-acceptor", Map.of("acceptorId", projectManager.id()));
    }

    /** Everybody answers every open item that the checklist says they may. */
    void provideAll(String handoffId) {
        for (Someone provider : List.of(seller, presales, deliveryManager, finance, projectManager)) {
            for (Map<String, Object> item : items(provider, handoffId, "provide")) {
                if (Boolean.TRUE.equals(item.get("required"))
                        && List.of("Missing", "Disputed").contains(item.get("status"))) {
                    provider.asks()
                            .body(Map.of(
                                    "value", Answers.to(item, projectManager.id()), "provenance", "Customer Confirmed"))
                            .post("/services/apexrest/handoffs/" + handoffId + "/items/" + item.get("key") + "/provide")
                            .then()
                            .statusCode(200);
                }
            }
        }
    }

    /** Everybody verifies what the checklist says they may. */
    void verifyAll(String handoffId) {
        for (Someone verifier : List.of(projectManager, deliveryManager, finance)) {
            for (Map<String, Object> item : items(verifier, handoffId, "verify")) {
                act(verifier, handoffId, "items/" + item.get("key") + "/verify", proof(item));
            }
        }
    }

    /** A document is verified by its checksum. */
    private static Map<String, Object> proof(Map<String, Object> item) {
        return item.get("value") instanceof Map<?, ?> document && document.containsKey("sha256")
                ? Map.of("sha256", document.get("sha256"))
                : Map.of();
    }

    JsonPath act(Someone by, String handoffId, String action, Object body) {
        return by.asks()
                .body(body)
                .post("/services/apexrest/handoffs/" + handoffId + "/" + action)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath checklist(Someone reader, String handoffId) {
        return reader.asks()
                .get("/services/apexrest/handoffs/" + handoffId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    List<Map<String, Object>> items(Someone reader, String handoffId, String mayDo) {
        return checklist(reader, handoffId)
                .getList("sections.collectMany { it.items }.findAll { it.youMay.contains('" + mayDo + "') }");
    }

    /** Who owns the account now, as account-ownership-service says. */
    JsonPath ownership() {
        return seller.asks()
                .get("/services/apexrest/accounts/" + accountId + "/ownership")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
