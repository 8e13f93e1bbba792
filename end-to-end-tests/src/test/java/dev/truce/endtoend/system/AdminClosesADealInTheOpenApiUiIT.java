package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** An administrator logs in to the OpenAPI UI, creates a deal and closes it; the pictures are in target/screenshots. */
class AdminClosesADealInTheOpenApiUiIT {

    @Test
    void dealIsCreatedAndClosedInTheBrowser() throws IOException {
        Assumptions.assumeTrue(
                OpenApiPage.canBeOpened(),
                "skipped: the OpenAPI UI is tried in Chromium, and /usr/bin/chromium with /usr/bin/chromedriver is not installed");
        String account = system().request(system().adminToken())
                .body(Map.of("Name", "Browser & Sons"))
                .post("/services/data/v64.0/sobjects/Account")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ObjectMapper json = new ObjectMapper();
        String deal = json.writeValueAsString(Map.of(
                "Name",
                "Deal made in a browser",
                "AccountId",
                account,
                "StageName",
                "Negotiation/Review",
                "Amount",
                12_000,
                "CloseDate",
                LocalDate.now(ZoneOffset.UTC).plusDays(3).toString()));

        try (OpenApiPage page = OpenApiPage.of(system().stack().layout().instanceUrl())) {
            page.logIn(system().login().clientId(), system().login().clientSecret());
            OpenApiPage.Shown created = page.tryOut("create_Opportunity", deal, "");
            assertThat(created.status()).isEqualTo("201");
            String id = json.readTree(created.body()).path("id").asText();
            OpenApiPage.Shown closed = page.tryOut("closeDeal", "{\"outcome\": \"WON\"}", id);
            assertThat(closed.status()).isEqualTo("200");
            assertThat(closed.body()).contains("Closed Won");
        }
    }
}
