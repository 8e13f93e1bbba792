package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@GatewayTest
class AbsenceIT {
    private static final String HANDOFFS = "/services/data/v64.0/sobjects/Handoff__c/1";

    @Test
    void aServiceThatIsAwayTakesOnlyItsOwnObjectsWithIt() {
        Client.without("handoff-service", () -> {
            Client.Answer away = Client.get(HANDOFFS);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.errorCode()).isEqualTo("SERVER_UNAVAILABLE");
            assertThat(away.header("Retry-After")).contains("5");
            assertThat(away.header("Content-Type")).contains("application/json;charset=UTF-8");
            assertThat(Client.get("/services/data/v64.0/sobjects/Account/1").status())
                    .isEqualTo(200);
            assertThat(Client.withoutToken("/services/data").status()).isEqualTo(200);
        });
        assertThat(Client.get(HANDOFFS).status()).isEqualTo(200);
    }

    @Test
    void whoShowsNoTokenIsNotToldWhatIsAway() {
        Client.without(
                "handoff-service",
                () -> assertThat(Client.withoutToken(HANDOFFS).status()).isEqualTo(401));
    }

    @Test
    void loginThatIsAwaySaysSo() {
        Client.without("account-ownership-service", () -> assertThat(
                        Client.withoutToken("/services/oauth2/token").status())
                .isEqualTo(503));
    }

    @Test
    void silentServiceIsNotWaitedForLonger() {
        Client.Answer answer = Client.get("/services/data/v64.0/sobjects/Account/never");
        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.errorCode()).isEqualTo("SERVER_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEmpty();
    }

    @Test
    void serviceThatBreaksOffIsNotToBeRetriedBlindly() {
        Client.Answer answer = Client.get("/services/data/v64.0/sobjects/Account/breaks");
        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.errorCode()).isEqualTo("SERVER_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEmpty();
    }

    @Test
    void healthSaysWhoAnswersAndStaysReady() {
        Client.without(
                "handoff-service",
                () -> Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                    Client.Answer health = Client.withoutToken("/q/health/ready");
                    assertThat(health.status()).isEqualTo(200);
                    assertThat(health.text()).containsPattern("\"handoff-service\"\\s*:\\s*false");
                    assertThat(health.text()).containsPattern("\"deal-service\"\\s*:\\s*true");
                }));
    }
}
