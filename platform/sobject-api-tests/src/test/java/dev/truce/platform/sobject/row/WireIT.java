package dev.truce.platform.sobject.row;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send around a request, each in its own way: headers, types and lengths of bodies. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class WireIT {
    private static final String ACCOUNTS = "/services/data/v64.0/sobjects/Account";
    private static final String BODY = "{\"Name\": \"on the wire\"}";
    private static final int MORE_THAN_IS_READ = 1_100_000;

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sforce-Auto-Assign: FALSE",
                "Sforce-Duplicate-Rule-Header: allowSave=true",
                "Sforce-Mru: updateMru=true",
                "Sforce-Call-Options: client=somebody, defaultNamespace=x",
                "X-PrettyPrint: 1",
                "Accept-Charset: utf-8",
                "Accept: application/json;charset=utf-8",
                "Sforce-Made-Up: yes"
            })
    void headersForWhatTruceHasNotAreIgnored(String header) {
        String[] parts = header.split(": ");
        given().contentType("application/json")
                .header(parts[0], parts[1])
                .body(BODY)
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .header("Content-Type", is("application/json;charset=UTF-8"))
                .header("Sforce-Limit-Info", matchesPattern("api-usage=\\d+/\\d+"))
                .body("success", is(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/json ; charset=utf-8",
                "application/json; charset=\"utf-8\""
            })
    void jsonIsSpelledInManyWays(String contentType) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(ACCOUNTS))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(BODY))
                .build();
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    @Test
    void bodyNeedNotSayHowLongItIs() throws Exception {
        BodyPublisher chunks =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)));
        assertThat(chunks.contentLength()).isNegative();
        assertThat(send(post(chunks).build()).statusCode()).isEqualTo(201);
    }

    @Test
    void clientMayAskBeforeItSendsItsBody() throws Exception {
        HttpRequest request =
                post(BodyPublishers.ofString(BODY)).expectContinue(true).build();
        assertThat(send(request).statusCode()).isEqualTo(201);
    }

    /** The server gives up reading before anything of Truce is asked, so this refusal alone has no body. */
    @Test
    void urlThatIsNotEvenReadIsRefusedToo() throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + ACCOUNTS + "?q=" + "x".repeat(MORE_THAN_IS_READ) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                            .getBytes(US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertThat(answer).matches("(?s)HTTP/1\\.\\d 414 .*");
        }
    }

    private HttpRequest.Builder post(BodyPublisher body) {
        return HttpRequest.newBuilder(server.resolve(ACCOUNTS))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
