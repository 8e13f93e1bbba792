package dev.truce.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@GatewayTest
class PartsIT {
    private static final String COMPOSITE = "/services/data/v64.0/composite";
    private static final String BATCH = COMPOSITE + "/batch";
    private static final String COLLECTION = COMPOSITE + "/sobjects";

    @Test
    void compositeForOneServiceGoesThereWhole() {
        Client.Answer answer = composite(
                true,
                part("a", "POST", "/services/data/v64.0/sobjects/Account", "{\"Name\":\"Acme\"}"),
                part("b", "POST", "/services/data/v64.0/sobjects/Opportunity", "{\"AccountId\":\"@{a.id}\"}"),
                part("c", "GET", "/services/data/v64.0/query/?q=SELECT Id FROM Account WHERE Name = 'a/b'", ""));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("by")).isEqualTo("deal-service");
        assertThat(answer.json().getJsonArray("compositeResponse")).hasSize(3);
    }

    @Test
    void compositeForSeveralServicesIsAnsweredInItsOrder() {
        Client.Answer answer = composite(
                false,
                part("h1", "GET", "/services/data/v64.0/sobjects/Handoff__c/a12", ""),
                part("d1", "POST", "/services/data/v64.0/sobjects/Account", "{\"Amount\":12345678901234567.890}"),
                part("h2", "GET", "/services/data/v64.0/query?q=SELECT Id FROM Handoff__c", ""),
                part("u1", "GET", "/services/data/v64.0/sobjects/User/005", ""));
        JsonArray responses = answer.json().getJsonArray("compositeResponse");
        assertThat(answers(responses, "referenceId")).containsExactly("h1", "d1", "h2", "u1");
        assertThat(responses.stream().map(JsonObject.class::cast).map(one -> one.getJsonObject("body")
                        .getString("by")))
                .containsExactly("handoff-service", "deal-service", "handoff-service", "account-ownership-service");
        assertThat(answer.text()).as("numbers stay as written").contains("12345678901234567.890");
    }

    @Test
    void allOrNoneCannotSpanServices() {
        Client.Answer answer = composite(
                true,
                part("d", "POST", "/services/data/v64.0/sobjects/Account", "{}"),
                part("h", "PATCH", "/services/data/v64.0/sobjects/Handoff__c/a12", "{}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo("INVALID_INPUT");
        assertThat(answer.text()).contains("deal-service and handoff-service").contains("allOrNone");
    }

    @Test
    void referenceCannotSpanServices() {
        Client.Answer answer = composite(
                false,
                part("deal", "POST", "/services/data/v64.0/sobjects/Opportunity", "{}"),
                part("h", "PATCH", "/services/data/v64.0/sobjects/Handoff__c/a12", "{\"Deal__c\":\"@{deal.id}\"}"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("'deal'");
    }

    @Test
    void partsOfAServiceThatIsAwayFailAlone() {
        Client.without("handoff-service", () -> {
            JsonArray responses = composite(
                            false,
                            part("h", "GET", "/services/data/v64.0/sobjects/Handoff__c/a12", ""),
                            part("d", "GET", "/services/data/v64.0/sobjects/Account/001", ""))
                    .json()
                    .getJsonArray("compositeResponse");
            assertThat(responses.getJsonObject(0).getInteger("httpStatusCode")).isEqualTo(503);
            assertThat(responses.getJsonObject(0).getString("referenceId")).isEqualTo("h");
            assertThat(responses.getJsonObject(0).encode()).contains("SERVER_UNAVAILABLE");
            assertThat(responses.getJsonObject(1).getInteger("httpStatusCode")).isEqualTo(200);
        });
    }

    @Test
    void batchIsCutByTheUrlsOfItsParts() {
        Client.Answer answer = Client.post(
                BATCH,
                "{\"batchRequests\":[{\"method\":\"GET\",\"url\":\"v64.0/sobjects/Handoff__c/1\"},"
                        + "{\"method\":\"GET\",\"url\":\"/services/data/v64.0/sobjects/Account/1\"},"
                        + "{\"method\":\"GET\",\"url\":\"v64.0/query?q=select+Id+from+Handoff__c\"}]}");
        assertThat(answer.json().getBoolean("hasErrors")).isFalse();
        assertThat(answers(answer.json().getJsonArray("results"), "result"))
                .containsExactly(
                        "handoff-service v64.0/sobjects/Handoff__c/1",
                        "deal-service /services/data/v64.0/sobjects/Account/1",
                        "handoff-service v64.0/query?q=select+Id+from+Handoff__c");
    }

    @Test
    void approvalStepsGoToTheServicesOfTheirRecordsAndWorkItems() {
        JsonArray answers = approvals().array();
        assertThat(answers(answers, "entityId"))
                .containsExactly(
                        "a12000000000001AAA",
                        "006000000000001AAA",
                        "04i0000000000h1AAA",
                        "04i0000000000d1AAA",
                        "006000000000002AAA");
        assertThat(answers(answers, "by"))
                .containsExactly("handoff-service", "deal-service", "handoff-service", "deal-service", "deal-service");
    }

    @Test
    void approvalStepsOfAServiceThatIsAwayFailAlone() {
        Client.without("handoff-service", () -> {
            JsonArray answers = approvals().array();
            assertThat(answers).hasSize(5);
            JsonObject failed = answers.getJsonObject(0);
            assertThat(failed.getBoolean("success")).isFalse();
            assertThat(failed.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
                    .isEqualTo("SERVER_UNAVAILABLE");
            assertThat(failed.containsKey("instanceStatus")).isTrue();
            assertThat(answers.getJsonObject(1).getString("by")).isEqualTo("deal-service");
        });
    }

    @Test
    void rulesAreRunByTheServicesOfTheirRecords() {
        JsonObject answer = rules();
        assertThat(answer.getBoolean("success")).isTrue();
        assertThat(answer.containsKey("errors")).isTrue();
        assertThat(answer.getValue("errors")).isNull();
        Client.without("handoff-service", () -> {
            JsonObject failed = rules();
            assertThat(failed.getBoolean("success")).isFalse();
            assertThat(failed.getJsonArray("errors")).hasSize(1);
            assertThat(failed.getJsonArray("errors").getJsonObject(0).getString("statusCode"))
                    .isEqualTo("SERVER_UNAVAILABLE");
        });
    }

    private static JsonObject rules() {
        return Client.post(
                        "/services/data/v64.0/process/rules",
                        "{\"contextIds\":[\"a12000000000001AAA\",\"006000000000001AAA\",\"a12000000000002AAA\"]}")
                .json();
    }

    private static Client.Answer approvals() {
        return Client.post(
                "/services/data/v64.0/process/approvals/",
                "{\"requests\":[{\"contextId\":\"a12000000000001AAA\"},{\"contextId\":\"006000000000001AAA\"},"
                        + "{\"contextId\":\"04i0000000000h1AAA\"},{\"contextId\":\"04i0000000000d1AAA\"},"
                        + "{\"contextId\":\"006000000000002AAA\"}]}");
    }

    @Test
    void batchThatHaltsCannotSpanServices() {
        Client.Answer answer = Client.post(
                BATCH,
                "{\"haltOnError\":true,\"batchRequests\":[{\"url\":\"v64.0/sobjects/Handoff__c/1\"},"
                        + "{\"url\":\"v64.0/sobjects/Account/1\"}]}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("haltOnError");
    }

    @Test
    void graphsGoToTheServicesOfTheirRequests() {
        JsonArray graphs = graphs(
                        graph("h", "/services/data/v64.0/sobjects/Handoff__c"),
                        graph(
                                "d",
                                "/services/data/v64.0/sobjects/Account",
                                "/services/data/v64.0/sobjects/Opportunity"),
                        graph("h2", "/services/data/v64.0/query?q=SELECT Id FROM Handoff__c"))
                .json()
                .getJsonArray("graphs");
        assertThat(answers(graphs, "graphId")).containsExactly("h", "d", "h2");
        assertThat(graphs.stream().map(JsonObject.class::cast).map(one -> one.getJsonObject("graphResponse")
                        .getString("by")))
                .containsExactly("handoff-service", "deal-service", "handoff-service");
    }

    @Test
    void graphCannotSpanServices() {
        Client.Answer answer = graphs(
                graph("torn", "/services/data/v64.0/sobjects/Account", "/services/data/v64.0/sobjects/Handoff__c"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errorCode()).isEqualTo("INVALID_INPUT");
        assertThat(answer.text()).contains("'torn'").contains("deal-service and handoff-service");
    }

    @Test
    void graphsOfAServiceThatIsAwayFailAlone() {
        Client.without("handoff-service", () -> {
            JsonArray graphs = graphs(
                            graph("h", "/services/data/v64.0/sobjects/Handoff__c"),
                            graph("d", "/services/data/v64.0/sobjects/Account"))
                    .json()
                    .getJsonArray("graphs");
            assertThat(graphs.getJsonObject(0).getBoolean("isSuccessful")).isFalse();
            assertThat(graphs.getJsonObject(0).getJsonObject("graphResponse").encode())
                    .contains("\"httpStatusCode\":503")
                    .contains("\"referenceId\":\"r0\"")
                    .contains("SERVER_UNAVAILABLE");
            assertThat(graphs.getJsonObject(1).getBoolean("isSuccessful")).isTrue();
        });
    }

    private static Client.Answer graphs(JsonObject... graphs) {
        return Client.post(
                COMPOSITE + "/graph",
                new JsonObject().put("graphs", new JsonArray(List.of(graphs))).encode());
    }

    private static JsonObject graph(String id, String... urls) {
        JsonArray requests = new JsonArray();
        for (String url : urls) {
            requests.add(new JsonObject()
                    .put("method", "POST")
                    .put("url", url)
                    .put("referenceId", "r" + requests.size())
                    .put("body", new JsonObject()));
        }
        return new JsonObject().put("graphId", id).put("compositeRequest", requests);
    }

    @Test
    void collectionIsCutByTheTypesOfItsRecords() {
        Client.Answer answer =
                Client.post(COLLECTION, records(false, "Account", "Handoff__c", "Account", "Nothing__c"));
        assertThat(answers(answer.array(), "Name")).containsExactly("0", "1", "2", "3");
        assertThat(answers(answer.array(), "by"))
                .containsExactly("deal-service", "handoff-service", "deal-service", "deal-service");
    }

    @Test
    void collectionWithAllOrNoneCannotSpanServices() {
        assertThat(Client.post(COLLECTION, records(true, "Account", "Handoff__c"))
                        .status())
                .isEqualTo(400);
        assertThat(Client.post(COLLECTION, records(true, "Account", "Opportunity"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void recordsOfAServiceThatIsAwayFailAlone() {
        Client.without("handoff-service", () -> {
            JsonArray answer = Client.post(COLLECTION, records(false, "Handoff__c", "Account"))
                    .array();
            assertThat(answer.getJsonObject(0).getBoolean("success")).isFalse();
            assertThat(answer.getJsonObject(0).encode()).contains("\"statusCode\":\"SERVER_UNAVAILABLE\"");
            assertThat(answer.getJsonObject(1).getString("by")).isEqualTo("deal-service");
        });
    }

    @Test
    void recordsAreDeletedByTheServicesOfTheirIds() {
        Client.Answer answer = Client.send("DELETE", COLLECTION + "?ids=a12X,001Y,006Z&allOrNone=false", "");
        assertThat(answers(answer.array(), "id")).containsExactly("a12X", "001Y", "006Z");
        assertThat(answers(answer.array(), "by")).containsExactly("handoff-service", "deal-service", "deal-service");
    }

    @Test
    void compressedBodiesAreReadToo() throws IOException {
        byte[] zipped = zipped(records(false, "Handoff__c", "Account"));
        Client.Answer answer = Client.send(Client.request(
                        COLLECTION,
                        "Authorization",
                        "Bearer x",
                        "Content-Encoding",
                        "gzip",
                        "Content-Type",
                        "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zipped)));
        assertThat(answers(answer.array(), "by")).containsExactly("handoff-service", "deal-service");
    }

    @Test
    void tooLargeABodyIsRefusedInTheUsualShape() {
        Client.Answer answer = Client.post(COMPOSITE, " ".repeat(1024 * 1024 + 1));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.errorCode()).isEqualTo("REQUEST_TOO_LARGE");
    }

    @Test
    void whatIsNoJsonIsForAServiceToSay() {
        assertThat(Client.post("/services/data/v64.0/jobs/ingest", "{broken").by())
                .isEqualTo("account-ownership-service");
    }

    private static Client.Answer composite(boolean allOrNone, String... parts) {
        return Client.post(
                COMPOSITE,
                "{\"allOrNone\":%s,\"compositeRequest\":[%s]}".formatted(allOrNone, String.join(",", parts)));
    }

    private static String part(String name, String method, String url, String body) {
        return "{\"referenceId\":\"%s\",\"method\":\"%s\",\"url\":\"%s\"%s}"
                .formatted(name, method, url, body.isEmpty() ? "" : ",\"body\":" + body);
    }

    private static String records(boolean allOrNone, String... types) {
        JsonArray records = new JsonArray();
        for (int i = 0; i < types.length; i++) {
            records.add(new JsonObject()
                    .put("attributes", new JsonObject().put("type", types[i]))
                    .put("Name", String.valueOf(i)));
        }
        return new JsonObject()
                .put("allOrNone", allOrNone)
                .put("records", records)
                .encode();
    }

    private static List<String> answers(JsonArray answers, String field) {
        return answers.stream()
                .map(JsonObject.class::cast)
                .map(answer -> answer.getString(field))
                .toList();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
