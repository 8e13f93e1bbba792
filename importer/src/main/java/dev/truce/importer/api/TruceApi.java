package dev.truce.importer.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The REST API of all services as one, for one import; used by many threads. */
public final class TruceApi {
    /** The field that records are matched by. */
    public static final String KEY = "External_Id__c";

    private static final String DATA = "/services/data/v64.0";
    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final Requests requests;
    private final Upserts upserts;
    private final URI instanceUrl;

    /**
     * @param newToken fetches an access token
     * @param instanceUrl where the API is, without a slash at its end
     */
    public TruceApi(Supplier<String> newToken, URI instanceUrl) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        this.requests = new Requests(http, json, new AccessToken(newToken));
        this.upserts = new Upserts(requests, json);
        this.instanceUrl = instanceUrl;
    }

    /** What kind of value each field of an object takes, by API name: {@code currency}, {@code reference}, … */
    public Map<String, String> fieldTypes(String object) {
        JsonNode description = requests.send("GET", data("/sobjects/" + object + "/describe"), null);
        Map<String, String> types = new HashMap<>();
        description
                .path("fields")
                .forEach(field -> types.put(
                        field.path("name").asText(), field.path("type").asText()));
        return types;
    }

    /** Calls with every record that has an external id, with these fields and {@code Id} and {@link #KEY}. */
    public void forEachKnown(String object, List<String> fields, Consumer<JsonNode> action) {
        StringBuilder selected = new StringBuilder("Id, ").append(KEY);
        fields.forEach(field -> selected.append(", ").append(field));
        String soql = "SELECT %s FROM %s WHERE %s != null".formatted(selected, object, KEY);
        URI page = data("/query?q=" + encoded(soql));
        while (true) {
            JsonNode answer = requests.send("GET", page, null);
            answer.path("records").forEach(action);
            if (answer.path("done").asBoolean(true)) {
                return;
            }
            page = URI.create(instanceUrl + answer.path("nextRecordsUrl").asText());
        }
    }

    /**
     * Creates the records with these external ids, or changes those that have them: each for itself, so that one that is
     * refused keeps no other from being saved.
     *
     * @param upserts at most 200
     * @return what became of each, in their order
     */
    public List<Upserted> upsert(String object, List<Upsert> upserts) {
        return this.upserts.send(data("/composite/sobjects/%s/%s".formatted(object, KEY)), object, upserts);
    }

    public ObjectNode emptyRecord() {
        return json.createObjectNode();
    }

    private URI data(String path) {
        return URI.create(instanceUrl + DATA + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
