package dev.truce.benchmarks.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.benchmarks.load.RequestFailed;
import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The REST API at one address, for a client that is logged in; used by many threads. */
public final class SalesforceApi {
    private static final String DATA = "/services/data/v64.0/";
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int REFUSED = 300;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI address;
    private final FreshToken token;

    /** @param address without a slash at its end */
    public SalesforceApi(URI address, AccessTokens tokens, AdminLogin login) {
        this.address = address;
        this.token = new FreshToken(() -> tokens.forClient(login));
    }

    /**
     * Sends a request and waits for its answer.
     *
     * @param path after the version
     * @param body JSON; null sends none
     * @throws RequestFailed if the answer is an error, or none comes
     */
    public JsonNode send(String method, String path, @Nullable String body) {
        return send(method, path, "application/json", body);
    }

    /** As {@link #send(String, String, String)}, with a body of another type. */
    public JsonNode send(String method, String path, String contentType, @Nullable String body) {
        try {
            return parsed(
                    require(http.send(request(method, path, contentType, body), HttpResponse.BodyHandlers.ofString())));
        } catch (IOException e) {
            throw new RequestFailed("%s %s was not answered: %s".formatted(method, path, e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RequestFailed(method + " " + path + " was interrupted");
        }
    }

    /** Sends a request; the answer is looked at for errors only. */
    public CompletableFuture<Void> begin(String method, String path, String body) {
        return http.sendAsync(request(method, path, "application/json", body), HttpResponse.BodyHandlers.ofString())
                .thenAccept(SalesforceApi::require);
    }

    /** The records of one page. */
    public JsonNode query(String soql) {
        return send("GET", queryPath(soql), null);
    }

    public static String queryPath(String soql) {
        return "query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8);
    }

    /** Writes a body. */
    public String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private HttpRequest request(String method, String path, String contentType, @Nullable String body) {
        return HttpRequest.newBuilder(URI.create(address + DATA + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", contentType)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpResponse<String> require(HttpResponse<String> answer) {
        if (answer.statusCode() >= REFUSED) {
            throw new RequestFailed("%s %s: %d %s"
                    .formatted(answer.request().method(), answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private JsonNode parsed(HttpResponse<String> answer) throws IOException {
        return json.readTree(answer.body().isBlank() ? "null" : answer.body());
    }
}
