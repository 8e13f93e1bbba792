package dev.truce.importer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.truce.importer.api.TruceApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * An org that speaks the part of the REST contract that an import uses, over real HTTP: describe, query in pages of two,
 * upsert of collections. The real services are met in the end-to-end tests.
 */
final class Org implements AutoCloseable {
    static {
        // the JDK's server writes head and body apart and would wait 40 ms in between for an acknowledgement
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final int MOST_RECORDS = 200;
    static final String TOKEN = "good-token";

    private final ObjectMapper json = new JsonMapper();
    private final Map<String, Map<String, String>> types;
    private final Map<String, Map<String, ObjectNode>> records = new ConcurrentHashMap<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> upserts = new ConcurrentLinkedQueue<>();
    private final Set<String> locks = ConcurrentHashMap.newKeySet();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final ConcurrentLinkedQueue<Integer> sizes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    /** @param types the type of each field, by object */
    Org(Map<String, Map<String, String>> types) {
        this.types = types;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/services/data/v64.0/", this::answer);
        server.start();
    }

    TruceApi api() {
        return new TruceApi(
                () -> TOKEN,
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    void refuse(String key, String message) {
        refusals.put(key, message);
    }

    /** Somebody else holds this record when it is sent for the first time. */
    void lockOnce(String key) {
        locks.add(key);
    }

    /** No collection of this object is taken. */
    void refuseAll(String object) {
        closed.add(object);
    }

    /** How many records each collection had. */
    List<Integer> sizes() {
        return List.copyOf(sizes);
    }

    /** The next collections are answered with these statuses instead. */
    void failNextWith(Integer... statuses) {
        failures.addAll(List.of(statuses));
    }

    Map<String, ObjectNode> recordsOf(String object) {
        return records.computeIfAbsent(object, unseen -> new ConcurrentHashMap<>());
    }

    /** What was upserted, as {@code Object/key}, in the order of arrival. */
    List<String> upserts() {
        return List.copyOf(upserts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/services/data/v64.0/".length());
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, json.createArrayNode().addObject().put("errorCode", "INVALID_SESSION_ID"));
        } else if (path.endsWith("/describe")) {
            send(exchange, 200, description(path.split("/")[1]));
        } else if (path.startsWith("query")) {
            send(exchange, 200, page(exchange.getRequestURI()));
        } else {
            upsert(exchange, path.split("/")[2]);
        }
    }

    private ObjectNode description(String object) {
        ObjectNode description = json.createObjectNode();
        ArrayNode fields = description.putArray("fields");
        types.getOrDefault(object, Map.of())
                .forEach((name, type) -> fields.addObject().put("name", name).put("type", type));
        return description;
    }

    private ObjectNode page(URI uri) {
        String[] asked = uri.getPath().split("/");
        String position = asked[asked.length - 1];
        String object = position.contains("-") ? position.split("-")[0] : objectIn(uri);
        int from = position.contains("-") ? Integer.parseInt(position.split("-")[1]) : 0;
        List<ObjectNode> all = List.copyOf(new TreeMap<>(recordsOf(object)).values());
        int to = Math.min(all.size(), from + 2);
        ObjectNode page = json.createObjectNode().put("done", to == all.size());
        page.putArray("records").addAll(all.subList(from, to));
        if (to < all.size()) {
            page.put("nextRecordsUrl", "/services/data/v64.0/query/%s-%d".formatted(object, to));
        }
        return page;
    }

    private static String objectIn(URI uri) {
        return uri.getQuery().replaceFirst(".* FROM (\\w+) .*", "$1");
    }

    private void upsert(HttpExchange exchange, String object) throws IOException {
        Integer failure = failures.poll();
        if (failure != null) {
            send(exchange, failure, json.createArrayNode());
            return;
        }
        JsonNode body = json.readTree(exchange.getRequestBody());
        JsonNode sent = body.path("records");
        sizes.add(sent.size());
        if (sent.size() > MOST_RECORDS || closed.contains(object)) {
            send(exchange, 400, json.createArrayNode().add(error("errorCode", "LIMIT_EXCEEDED", "not this one")));
            return;
        }
        ArrayNode results = json.createArrayNode();
        boolean rolledBack = body.path("allOrNone").asBoolean() && anyIsRefused(sent);
        sent.forEach(record -> results.add(rolledBack ? verdict(record) : upserted(object, (ObjectNode) record)));
        send(exchange, 200, results);
    }

    private boolean anyIsRefused(JsonNode sent) {
        return StreamSupport.stream(sent.spliterator(), false)
                .map(record -> record.path(TruceApi.KEY).asText())
                .anyMatch(key -> refusals.containsKey(key) || locks.contains(key));
    }

    /** What is said of a record when none is saved. */
    private ObjectNode verdict(JsonNode record) {
        String key = record.path(TruceApi.KEY).asText();
        return refusals.containsKey(key) || locks.contains(key)
                ? upserted("", (ObjectNode) record)
                : failed("ALL_OR_NONE_OPERATION_ROLLED_BACK", "rolled back");
    }

    private ObjectNode failed(String code, String message) {
        ObjectNode result = json.createObjectNode().put("success", false);
        result.putArray("errors").add(error("statusCode", code, message));
        return result;
    }

    private ObjectNode upserted(String object, ObjectNode record) {
        String key = record.path(TruceApi.KEY).asText();
        if (locks.remove(key)) {
            return failed("UNABLE_TO_LOCK_ROW", "busy");
        } else if (refusals.containsKey(key)) {
            return failed("FIELD_CUSTOM_VALIDATION_EXCEPTION", refusals.get(key));
        } else {
            upserts.add(object + "/" + key);
            Function<String, ObjectNode> fresh =
                    fold -> json.createObjectNode().put("Id", object + ids.incrementAndGet());
            ObjectNode stored = recordsOf(object).computeIfAbsent(key.toLowerCase(Locale.ROOT), fresh);
            record.remove("attributes");
            stored.setAll(record);
            return json.createObjectNode()
                    .put("success", true)
                    .put("id", stored.path("Id").asText());
        }
    }

    private ObjectNode error(String code, String value, String message) {
        return json.createObjectNode().put(code, value).put("message", message);
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
