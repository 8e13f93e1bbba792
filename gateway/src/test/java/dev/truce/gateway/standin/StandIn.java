package dev.truce.gateway.standin;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A service for tests: says what it has as a real one does, and answers by saying what it was asked. */
final class StandIn {
    private static final int MEGABYTE = 1024 * 1024;
    private final Vertx vertx;
    final String name;
    private final String mark;
    private final JsonObject document;
    private final List<String> objects;
    private int port;
    private @Nullable HttpServer server;
    private final AtomicLong received = new AtomicLong();

    /**
     * @param objects as {@code Name:prefix}, a copy with a {@code *} behind it
     * @param actions paths, perhaps with a name behind a blank
     */
    StandIn(Vertx vertx, String name, String mark, List<String> objects, List<String> actions) {
        this.vertx = vertx;
        this.name = name;
        this.mark = mark;
        this.objects = objects;
        this.document = document(actions);
    }

    private JsonObject document(List<String> actions) {
        JsonArray has = new JsonArray();
        for (String object : objects) {
            String[] parts = object.replace("*", "").split(":");
            has.add(new JsonObject()
                    .put("name", parts[0])
                    .put("keyPrefix", parts[1])
                    .put("copy", object.endsWith("*")));
        }
        JsonObject paths = new JsonObject();
        for (String action : actions) {
            String[] words = action.split(" ");
            JsonObject operations = new JsonObject();
            if (words.length > 1) {
                operations.put("post", new JsonObject().put("operationId", words[1]));
            }
            paths.put(words[0], operations);
        }
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("paths", paths)
                .put("x-service", new JsonObject().put("mark", mark).put("objects", has))
                .put(
                        "components",
                        new JsonObject("{\"securitySchemes\":{\"login\":{\"flows\":{\"clientCredentials\":"
                                + "{\"tokenUrl\":\"http://inside:1/services/oauth2/token\"}}}}}"));
    }

    Future<Integer> start() {
        HttpServer fresh = vertx.createHttpServer(
                new HttpServerOptions().setMaxInitialLineLength(20_000).setCompressionSupported(true));
        return fresh.requestHandler(this::answer).listen(port, "127.0.0.1").map(listening -> {
            server = fresh;
            port = fresh.actualPort();
            return port;
        });
    }

    Future<Void> stop() {
        HttpServer running = server;
        server = null;
        return running == null ? Future.succeededFuture() : running.close();
    }

    private void answer(HttpServerRequest request) {
        String path = request.path();
        if (path.equals("/q/openapi")) {
            request.response().end(document.encode());
        } else if (path.equals("/services/data")) {
            json(
                    request,
                    200,
                    new JsonArray().add(new JsonObject().put("version", "64.0")).encode());
        } else if (!request.headers().contains("Authorization") && !path.startsWith("/services/oauth2")) {
            json(request, 401, "[{\"message\":\"Session expired or invalid\",\"errorCode\":\"INVALID_SESSION_ID\"}]");
        } else if (path.contains("/never")) {
            request.response().setStatusCode(200); // and no end of it
        } else if (path.contains("/breaks")) {
            request.connection().close();
        } else if (path.contains("/unchanged")) {
            request.response().setStatusCode(304).putHeader("ETag", "W/\"7\"").end();
        } else if (path.contains("/empty")) {
            request.response().setStatusCode(204).end();
        } else if (path.contains("/deaf")) {
            received.set(0);
            request.pause();
        } else if (path.endsWith("/received")) {
            json(request, 200, String.valueOf(received.get()));
        } else if (path.contains("/large")) {
            large(request, Integer.parseInt(request.getParam("megabytes")));
        } else if (path.contains("/batches")) {
            count(request);
        } else {
            request.body().onSuccess(body -> understood(request, body.toString()));
        }
    }

    private void understood(HttpServerRequest request, String body) {
        String path = request.path().replaceAll("^/services/data/v64.0", "");
        switch (path) {
            case "/sobjects" -> json(request, 200, described().encode());
            case "" ->
                json(
                        request,
                        200,
                        new JsonObject()
                                .put("sobjects", "/services/data/v64.0/sobjects")
                                .put(name, "/services/data/v64.0/" + name)
                                .encode());
            case "/recent" -> recent(request);
            case "/search" -> search(request);
            case "/composite" -> json(request, 200, composite(body).encode());
            case "/composite/graph" ->
                json(request, 200, graphs(new JsonObject(body)).encode());
            case "/composite/batch" ->
                json(request, 200, batch(new JsonObject(body)).encode());
            case "/composite/sobjects" -> collection(request, body);
            case "/process/approvals" -> approvals(request, body);
            case "/actions/custom/apex" -> listedActions(request);
            default -> {
                if (path.startsWith("/sobjects/Unknown__c")) {
                    json(
                            request,
                            404,
                            "[{\"errorCode\":\"NOT_FOUND\",\"message\":\"The requested resource does not exist\"}]");
                } else {
                    json(request, 200, echo(request, body).encode());
                }
            }
        }
    }

    /** Two records; those of the services lie between each other in time. */
    private void recent(HttpServerRequest request) {
        int second = 10 + mark.charAt(0) - 'a'; // the mark tells the services apart
        request.response().putHeader("Truce-Changed-At", second + "000," + second);
        JsonArray records = new JsonArray();
        for (String which : List.of("new", "old")) {
            records.add(new JsonObject()
                    .put("attributes", new JsonObject().put("type", "Account"))
                    .put("Name", which + " " + name));
        }
        json(request, 200, records.encode());
    }

    /** Finds one record of its own; it holds what was asked. */
    private void search(HttpServerRequest request) {
        String asked = request.getParam("q");
        if (asked.contains("Nothing__c")) {
            json(request, 400, "[{\"errorCode\":\"INVALID_TYPE\",\"message\":\"" + name + "\"}]");
            return;
        }
        JsonObject attributes = new JsonObject().put("type", objects.get(0).replaceAll(":.*", ""));
        JsonObject found = new JsonObject().put("attributes", attributes).put("asked", asked);
        json(
                request,
                200,
                new JsonObject()
                        .put("searchRecords", new JsonArray().add(found))
                        .encode());
    }

    private JsonObject described() {
        JsonArray list = new JsonArray();
        objects.forEach(object -> list.add(
                new JsonObject().put("name", object.replaceAll(":.*", "")).put("toldBy", name)));
        return new JsonObject()
                .put("encoding", "UTF-8")
                .put("maxBatchSize", 200)
                .put("sobjects", list);
    }

    private JsonObject composite(String received) {
        JsonArray answers = new JsonArray();
        for (Object part : new JsonObject(received).getJsonArray("compositeRequest")) {
            JsonObject asked = (JsonObject) part;
            answers.add(new JsonObject()
                    .put("referenceId", asked.getString("referenceId"))
                    .put("httpStatusCode", 200)
                    .put("body", new JsonObject().put("by", name).put("received", received)));
        }
        return new JsonObject().put("compositeResponse", answers).put("by", name);
    }

    private JsonObject graphs(JsonObject body) {
        JsonArray answers = new JsonArray();
        for (Object graph : body.getJsonArray("graphs")) {
            answers.add(new JsonObject()
                    .put("graphId", ((JsonObject) graph).getString("graphId"))
                    .put("graphResponse", composite(((JsonObject) graph).encode()))
                    .put("isSuccessful", true));
        }
        return new JsonObject().put("graphs", answers);
    }

    private JsonObject batch(JsonObject body) {
        JsonArray answers = new JsonArray();
        for (Object part : body.getJsonArray("batchRequests")) {
            answers.add(new JsonObject()
                    .put("statusCode", 200)
                    .put("result", name + " " + ((JsonObject) part).getString("url")));
        }
        return new JsonObject().put("hasErrors", false).put("results", answers);
    }

    private void collection(HttpServerRequest request, String body) {
        JsonArray answers = new JsonArray();
        if (body.isEmpty()) {
            for (String id : request.getParam("ids").split(",")) {
                answers.add(new JsonObject().put("id", id).put("by", name));
            }
        } else {
            for (Object record : new JsonObject(body).getJsonArray("records")) {
                answers.add(new JsonObject()
                        .put("Name", ((JsonObject) record).getString("Name"))
                        .put("by", name));
            }
        }
        json(request, 200, answers.encode());
    }

    /** One process, and steps that say whose they are; of one step alone what arrived, and where. */
    private void approvals(HttpServerRequest request, String body) {
        if (body.isEmpty()) {
            String object = objects.get(0).replaceAll(":.*", "");
            JsonObject process = new JsonObject().put("object", object).put("by", name);
            JsonObject byObject = new JsonObject().put(object, new JsonArray().add(process));
            json(request, 200, new JsonObject().put("approvals", byObject).encode());
            return;
        }
        JsonArray steps = new JsonObject(body).getJsonArray("requests");
        if (steps.size() == 1) {
            json(request, 200, echo(request, body).encode());
            return;
        }
        JsonArray answers = new JsonArray();
        for (Object step : steps) {
            answers.add(new JsonObject()
                    .put("entityId", ((JsonObject) step).getString("contextId"))
                    .put("by", name));
        }
        json(request, 200, answers.encode());
    }

    /** One action of its own. */
    private void listedActions(HttpServerRequest request) {
        JsonArray own = new JsonArray().add(new JsonObject().put("name", name));
        json(request, 200, new JsonObject().put("actions", own).encode());
    }

    /** What arrived, and where. */
    private JsonObject echo(HttpServerRequest request, String body) {
        return new JsonObject()
                .put("by", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers(request.headers()))
                .put("body", body);
    }

    private static JsonObject headers(MultiMap headers) {
        JsonObject all = new JsonObject();
        headers.forEach(header -> all.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        return all;
    }

    private void count(HttpServerRequest request) {
        AtomicLong bytes = new AtomicLong();
        request.handler(part -> bytes.addAndGet(part.length()));
        request.endHandler(end -> {
            received.set(bytes.get());
            json(
                    request,
                    201,
                    new JsonObject().put("by", name).put("bytes", bytes.get()).encode());
        });
    }

    private void large(HttpServerRequest request, int megabytes) {
        request.response().setChunked(true).putHeader("Content-Encoding", "identity");
        new LargeBody(request.response(), megabytes * (long) MEGABYTE).write();
    }

    private void json(HttpServerRequest request, int status, String body) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json;charset=UTF-8")
                .putHeader("Sforce-Limit-Info", "api-usage=1/1000")
                .putHeader("X-Answered-By", name)
                .end(body);
    }
}
