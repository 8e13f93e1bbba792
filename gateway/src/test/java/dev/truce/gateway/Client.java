package dev.truce.gateway;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client with a token, and the hand on the switch of the services. */
final class Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Client() {}

    /** An answer, whole. */
    record Answer(int status, HttpResponse<byte[]> response) {
        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonObject json() {
            return new JsonObject(text());
        }

        JsonArray array() {
            return new JsonArray(text());
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        String by() {
            return header("X-Answered-By").orElse("nobody");
        }

        String errorCode() {
            return array().getJsonObject(0).getString("errorCode");
        }
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    static URI url(String pathAndQuery) {
        return URI.create("http://127.0.0.1:" + port() + pathAndQuery);
    }

    static Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    static Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    static Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path, headers).header("Authorization", "Bearer x");
        return send(request.method(
                method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    static Answer withoutToken(String path) {
        return send(request(path).GET());
    }

    static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException broken) {
            throw new AssertionError("The gateway did not answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Runs something while a service is away. */
    static void without(String service, Runnable whatHappens) {
        control("stop", service);
        try {
            whatHappens.run();
        } finally {
            control("start", service);
        }
    }

    private static void control(String command, String service) {
        int port = ConfigProvider.getConfig().getValue("standin.control", Integer.class);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:%d/%s/%s".formatted(port, command, service)))
                .build();
        try {
            HttpResponse<Void> done = HTTP.send(request, HttpResponse.BodyHandlers.discarding());
            if (done.statusCode() != 200) {
                throw new AssertionError("%s %s failed".formatted(command, service));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
