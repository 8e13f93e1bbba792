package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@GatewayTest
class MergeIT {

    @Test
    void describeGlobalTellsEveryObjectOnceAndFromItsMaster() {
        Client.Answer answer = Client.get("/services/data/v64.0/sobjects");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getInteger("maxBatchSize")).isEqualTo(200);
        assertThat(told(answer))
                .containsExactlyInAnyOrder(
                        "Account by deal-service",
                        "Opportunity by deal-service",
                        "Handoff__c by handoff-service",
                        "User by account-ownership-service",
                        "Organization by account-ownership-service");
        assertThat(answer.header("Warning")).isEmpty();
        assertThat(answer.header("Sforce-Limit-Info")).isPresent();
    }

    @Test
    void describeGlobalSaysWhatIsMissingWhenAServiceIsAway() {
        Client.without("handoff-service", () -> {
            Client.Answer answer = Client.get("/services/data/v64.0/sobjects");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(told(answer))
                    .hasSize(4)
                    .contains("User by account-ownership-service")
                    .doesNotContain("Handoff__c by handoff-service");
            assertThat(answer.header("Warning"))
                    .contains("199 truce \"handoff-service does not answer, its part is missing\"");
        });
    }

    @Test
    void resourcesOfAVersionAreThoseOfAllServices() {
        assertThat(Client.get("/services/data/v64.0").json().fieldNames())
                .containsExactlyInAnyOrder("sobjects", "deal-service", "handoff-service", "account-ownership-service");
    }

    @Test
    void approvalProcessesAndActionsAreThoseOfAllServices() {
        assertThat(Client.get("/services/data/v64.0/process/approvals")
                        .json()
                        .getJsonObject("approvals")
                        .fieldNames())
                .containsExactlyInAnyOrder("Account", "Handoff__c", "User");
        assertThat(Client.get("/services/data/v64.0/actions/custom/apex").json().getJsonArray("actions").stream()
                        .map(JsonObject.class::cast)
                        .map(action -> action.getString("name")))
                .containsExactlyInAnyOrder("deal-service", "handoff-service", "account-ownership-service");
    }

    @Test
    void recentRecordsOfAllServicesComeNewestFirst() {
        assertThat(recent(""))
                .containsExactly(
                        "new handoff-service",
                        "new deal-service",
                        "new account-ownership-service",
                        "old handoff-service",
                        "old deal-service",
                        "old account-ownership-service");
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "1, 1", "0, 1", "999, 6"})
    void limitOfRecentRecordsHoldsForAllServicesTogether(int limit, int found) {
        assertThat(recent("?limit=" + limit)).hasSize(found).startsWith("new handoff-service");
    }

    private static List<String> recent(String limit) {
        return new JsonArray(Client.get("/services/data/v64.0/recent" + limit).text())
                .stream()
                        .map(JsonObject.class::cast)
                        .map(record -> record.getString("Name"))
                        .toList();
    }

    @Test
    void searchAsksEachServiceForItsOwnObjects() {
        assertThat(
                        asked(
                                "FIND {a\\}, RETURNING b} RETURNING Handoff__c (Id WHERE Name IN ('),(', 'x')), User , Account(Id) LIMIT 9"))
                .containsExactlyInAnyOrder(
                        "FIND {a\\}, RETURNING b} RETURNING Account(Id) LIMIT 9",
                        "FIND {a\\}, RETURNING b} RETURNING Handoff__c (Id WHERE Name IN ('),(', 'x')) LIMIT 9",
                        "FIND {a\\}, RETURNING b} RETURNING User LIMIT 9");
        assertThat(asked("FIND {a} RETURNING Opportunity(Id)")).containsExactly("FIND {a} RETURNING Opportunity(Id)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIND {LIMIT 1}                                                | 3",
                "FIND {acme} IN ALL FIELDS limit 2                             | 2",
                "FIND {acme} RETURNING Account(Id LIMIT 1), Handoff__c, User   | 3",
                "FIND {acme} RETURNING Account, Handoff__c, User(Id) LIMIT  2  | 2",
                "FIND {acme} RETURNING Account, Handoff__c, User LIMIT 0       | 0"
            })
    void limitOfASearchHoldsForAllServicesTogether(String sosl, int found) {
        assertThat(search(sosl).json().getJsonArray("searchRecords")).hasSize(found);
    }

    @Test
    void searchThatNamesNoObjectIsAskedOfAllServices() {
        assertThat(asked("FIND {acme}")).containsExactly("FIND {acme}", "FIND {acme}", "FIND {acme}");
    }

    @Test
    void searchOfAnObjectThatNobodyHasIsRefused() {
        Client.Answer answer = search("FIND {acme} RETURNING Account, Nothing__c");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("INVALID_TYPE");
    }

    private static Client.Answer search(String sosl) {
        return Client.get("/services/data/v64.0/search?q=" + URLEncoder.encode(sosl, StandardCharsets.UTF_8));
    }

    /** What the services were asked, in their order. */
    private static List<String> asked(String sosl) {
        return search(sosl).json().getJsonArray("searchRecords").stream()
                .map(JsonObject.class::cast)
                .map(found -> found.getString("asked"))
                .toList();
    }

    private static List<String> told(Client.Answer answer) {
        return answer.json().getJsonArray("sobjects").stream()
                .map(JsonObject.class::cast)
                .map(object -> object.getString("name") + " by " + object.getString("toldBy"))
                .toList();
    }
}
