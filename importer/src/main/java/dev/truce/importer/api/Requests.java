package dev.truce.importer.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.truce.importer.ImportFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with a token and tries again what may be tried again: everything an import sends can be sent twice.
 */
final class Requests {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Set<Integer> TRY_AGAIN = Set.of(429, 502, 503, 504);
    static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 200;

    private final HttpClient http;
    private final ObjectMapper json;
    private final AccessToken token;

    Requests(HttpClient http, ObjectMapper json, AccessToken token) {
        this.http = http;
        this.json = json;
        this.token = token;
    }

    /**
     * @return the body of a successful answer, missing where there is none
     * @throws Refused when the answer is an error of the request
     * @throws ImportFailure when no answer can be had
     */
    JsonNode send(String method, URI uri, @Nullable JsonNode body) {
        String problem = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pauseBefore(attempt);
            String bearer = token.get();
            try {
                HttpResponse<String> answer =
                        http.send(request(method, uri, body, bearer), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 401) {
                    token.refused(bearer);
                    problem = "the token is refused";
                } else if (TRY_AGAIN.contains(answer.statusCode())) {
                    problem = "status " + answer.statusCode();
                } else {
                    return successful(answer);
                }
            } catch (IOException e) {
                problem = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ImportFailure("The import was interrupted.", e);
            }
        }
        throw new ImportFailure("%s does not answer: %s. Run the import again: it continues where it stopped."
                .formatted(uri.getAuthority(), problem));
    }

    private JsonNode successful(HttpResponse<String> answer) {
        JsonNode body = parsed(answer.body());
        if (answer.statusCode() >= 300) {
            throw Refused.by(answer.statusCode(), body);
        }
        return body;
    }

    private JsonNode parsed(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : json.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private HttpRequest request(String method, URI uri, @Nullable JsonNode body, String bearer) {
        return HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + bearer)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
    }

    /** Waits before another attempt, longer each time; not before the first. */
    static void pauseBefore(int attempt) {
        if (attempt > 0) {
            long millis = FIRST_PAUSE_MILLIS << (attempt - 1);
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}
