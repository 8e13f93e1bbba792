package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

@GatewayTest
class MergeTest {

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

    private static List<String> told(Client.Answer answer) {
        return answer.json().getJsonArray("sobjects").stream()
                .map(JsonObject.class::cast)
                .map(object -> object.getString("name") + " by " + object.getString("toldBy"))
                .toList();
    }
}
