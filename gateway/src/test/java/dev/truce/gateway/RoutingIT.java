package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class RoutingIT {
    private static final String DEAL = "deal-service";
    private static final String HANDOFF = "handoff-service";
    private static final String OWNERSHIP = "account-ownership-service";

    @ParameterizedTest
    @CsvSource({
        "/services/data/v64.0/sobjects/Opportunity/006000000000001AAA, deal-service",
        "/services/data/v64.0/sobjects/opportunity/describe, deal-service",
        "/services/data/v20.0/sobjects/Handoff__c, handoff-service",
        "/services/data/v64.0/sobjects/User/005000000000001AAA, account-ownership-service",
        "/services/data/v64.0/sobjects/Account/Ext__c/a%2Fb, deal-service",
        "/services/data/v64.0/composite/sobjects/Handoff__c?ids=1, handoff-service",
        "/services/data/v64.0/composite/tree/Account, deal-service",
        "/services/data/v64.0/query/01g0000000000hxAAA-2000, handoff-service",
        "/services/data/v64.0/queryAll/01g0000000000axAAA-2000, account-ownership-service",
        "/services/data/v64.0/query/01g0000000000dxAAA-2000?q=SELECT, deal-service",
        "/services/data/v64.0/jobs/ingest/7500000000000hxAAA/failedResults/, handoff-service",
        "/services/data/v64.0/jobs/query/7500000000000dxAAA/results?maxRecords=5, deal-service",
        "/services/apexrest/deals/006000000000001AAA/close, deal-service",
        "/services/apexrest/accounts/001000000000001AAA/ownership, account-ownership-service",
        "/services/apexrest/accounts/001000000000001AAA/merge, deal-service",
        "/services/apexrest/handoffs/a12000000000001AAA/items/sow/provide, handoff-service",
        "/services/oauth2/token, account-ownership-service",
        "/services/Soap/u/59.0, account-ownership-service",
        "/id/00D000000000001AAA/005000000000001AAA, account-ownership-service",
        "/.well-known/openid-configuration, account-ownership-service",
        "/cometd/64.0/connect, account-ownership-service",
        "/services/data/v64.0/sobjects/Deal_Closed__e/describe, account-ownership-service",
        "/services/data/v64.0/event/eventSchema/AbC, account-ownership-service"
    })
    void everyRequestReachesTheServiceThatHasIt(String path, String service) {
        assertThat(Client.get(path).by()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SELECT Id FROM Account                                                      | deal-service
                    select id,(select id from Opportunities) from handoff__c                    | handoff-service
                    SELECT Id FROM Opportunity WHERE Name = ' from User'                        | deal-service
                    SELECT Id FROM User WHERE Id IN (SELECT OwnerId FROM Opportunity)           | account-ownership-service
                    """)
    void queryGoesToTheMasterOfItsObject(String soql, String service) {
        String q = URLEncoder.encode(soql, StandardCharsets.UTF_8);
        assertThat(Client.get("/services/data/v64.0/query?q=" + q).by()).isEqualTo(service);
        assertThat(Client.get("/services/data/v64.0/query/?q=" + q.replace("+", "%20"))
                        .by())
                .isEqualTo(service);
        assertThat(Client.get("/services/data/v64.0/queryAll?x=1&q=" + q).by()).isEqualTo(service);
        assertThat(Client.get("/services/data/v64.0/query?explain=" + q).by()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "jobs/ingest, '{\"object\":\"Handoff__c\",\"operation\":\"insert\"}', handoff-service",
        "jobs/query, '{\"operation\":\"query\",\"query\":\"SELECT Id FROM Account\"}', deal-service",
        "process/rules, '{\"contextIds\":[\"a12000000000001AAA\"]}', handoff-service",
        "process/approvals, '{\"requests\":[{\"contextId\":\"a12000000000001AAA\"}]}', handoff-service",
        "process/approvals, '{\"requests\":[{\"contextId\":\"04i0000000000d1AAA\"}]}', deal-service",
        "actions/custom/apex/mergeAccounts, '{\"inputs\":[{}]}', deal-service",
        "actions/custom/apex/provideItem, '{\"inputs\":[{}]}', handoff-service"
    })
    void newWorkGoesToTheMasterOfWhatItNames(String resource, String body, String service) {
        Client.Answer answer = Client.post("/services/data/v64.0/" + resource, body);
        assertThat(answer.by()).isEqualTo(service);
        assertThat(answer.json().getString("body")).isEqualTo(body);
    }

    @Test
    void jobThatBringsItsFileAlongGoesToTheMasterOfItsObject() {
        String parts = "--B\r\nContent-Disposition: form-data; name=\"job\"\r\n\r\n{\"object\":\"Handoff__c\"}\r\n"
                + "--B\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\nName\r\n{1}\r\n--B--\r\n";
        Client.Answer answer = Client.post(
                "/services/data/v64.0/jobs/ingest", parts, "Content-Type", "multipart/form-data; boundary=B");
        assertThat(answer.by()).isEqualTo("handoff-service");
        assertThat(answer.json().getString("body")).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "//services/data/v64.0//sobjects/Account/, /services/data/v64.0/sobjects/Account",
        "/services/data/v64.0/sobjects/Account/Ext__c/a%2Fb%20c+d?fields=A%2CB&x=%C3%A9, "
                + "/services/data/v64.0/sobjects/Account/Ext__c/a%2Fb%20c+d?fields=A%2CB&x=%C3%A9",
        "/services/data/v64.0/sobjects/Account/1?_HttpMethod=PATCH, "
                + "/services/data/v64.0/sobjects/Account/1?_HttpMethod=PATCH"
    })
    void pathsArriveTidyButNotDecoded(String sent, String arrived) {
        assertThat(Client.get(sent).json().getString("uri")).isEqualTo(arrived);
    }

    @Test
    void bodyAndMethodArriveAsTheyWereSent() {
        Client.Answer answer = Client.send("PATCH", "/services/data/v64.0/sobjects/Account/1", "{\"Name\":\"é\"}");
        assertThat(answer.json().getString("method")).isEqualTo("PATCH");
        assertThat(answer.json().getString("body")).isEqualTo("{\"Name\":\"é\"}");
        assertThat(answer.header("Sforce-Limit-Info")).contains("api-usage=1/1000");
    }

    @Test
    void headIsAnsweredWithoutABody() {
        Client.Answer answer = Client.send("HEAD", "/services/data/v64.0/sobjects/Account/1", "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.by()).isEqualTo(DEAL);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void compressedAnswersPassAsTheyAre() {
        Client.Answer answer = Client.get("/services/data/v64.0/sobjects/Account/1", "Accept-Encoding", "gzip");
        assertThat(answer.header("Content-Encoding")).contains("gzip");
        assertThat(answer.response().body()).startsWith(0x1f, 0x8b);
    }

    @Test
    void versionsNeedNoToken() {
        Client.Answer answer = Client.withoutToken("/services/data/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.array()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/data/v64.0/sobjects/Account",
                "/services/data/v64.0/sobjects/Unknown__c",
                "/services/data/v64.0/sobjects",
                "/services/data/v64.0/nothing",
                "/services/apexrest/nothing",
                "/nothing/at/all",
                "/services/data/%2e%2e/%2e%2e/q/metrics"
            })
    void whoShowsNoTokenLearnsNothing(String path) {
        Client.Answer answer = Client.withoutToken(path);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.errorCode()).isEqualTo("INVALID_SESSION_ID");
    }

    @Test
    void unknownObjectIsNotFound() {
        Client.Answer answer = Client.get("/services/data/v64.0/sobjects/Unknown__c/1");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/data/../../q/metrics", "/services/apexrest/deals/%2e%2e/%2E./q/health"})
    void nobodyClimbsOutOfTheApi(String path) throws IOException {
        assertThat(raw("GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n"
                        .formatted(path)))
                .startsWith("HTTP/1.1 404")
                .contains("NOT_FOUND");
    }

    @Test
    void urlThatIsTooLongIsRefusedInTheUsualShape() {
        String longest = "/services/data/v64.0/query?q=" + "x".repeat(16_384 - 29);
        assertThat(Client.get(longest).status()).isEqualTo(200);
        for (String tooLong : List.of(longest + "x", longest + "x".repeat(200_000))) {
            Client.Answer answer = Client.get(tooLong);
            assertThat(answer.status()).isEqualTo(414);
            assertThat(answer.errorCode()).isEqualTo("URI_TOO_LONG");
        }
    }

    @Test
    void callerIsToldToTheServiceAndItsOwnWordIsNotTaken() {
        var headers = Client.get(
                        "/services/data/v64.0/sobjects/Account/1",
                        "X-Forwarded-For",
                        "6.6.6.6",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "for=6.6.6.6",
                        "X-Forwarded-Port",
                        "1")
                .json()
                .getJsonObject("headers");
        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo("127.0.0.1:" + Client.port());
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.containsKey("forwarded")).isFalse();
        assertThat(headers.containsKey("x-forwarded-port")).isFalse();
    }

    @Test
    void wordOfATrustedProxyIsTaken() throws IOException {
        String answer = raw(
                "127.0.0.2",
                "GET /services/data/v64.0/sobjects/Account/1 HTTP/1.1\r\nHost: inside\r\n"
                        + "X-Forwarded-For: 7.7.7.7\r\nX-Forwarded-Proto: https\r\nX-Forwarded-Host: truce.example\r\n"
                        + "Authorization: Bearer x\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .contains("\"x-forwarded-for\":\"7.7.7.7, 127.0.0.2\"")
                .contains("\"x-forwarded-proto\":\"https\"")
                .contains("\"x-forwarded-host\":\"truce.example\"");
    }

    @Test
    void documentsNameTheGatewayAsTheServer() {
        for (String service : new String[] {DEAL, HANDOFF, OWNERSHIP}) {
            var document =
                    Client.withoutToken("/q/services/" + service + "/openapi").json();
            String base = "http://127.0.0.1:" + Client.port();
            assertThat(document.getJsonArray("servers").getJsonObject(0).getString("url"))
                    .isEqualTo(base);
            assertThat(document.encode())
                    .contains(base + "/services/oauth2/token")
                    .doesNotContain("inside:1");
        }
    }

    @Test
    void rootShowsTheDocumentation() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 302");
        assertThat(Client.withoutToken("/q/swagger-ui/").text()).contains("account-ownership-service/openapi");
    }

    @Test
    void pageThatIsNotThereIsNotFoundInTheUsualShape() {
        Client.Answer answer = Client.withoutToken("/q/openapi");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.errorCode()).isEqualTo("NOT_FOUND");
    }

    private static String raw(String request) throws IOException {
        return raw("127.0.0.1", request);
    }

    private static String raw(String from, String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), Client.port(), InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                answer.append(line).append('\n');
            }
            return answer.toString();
        }
    }
}
