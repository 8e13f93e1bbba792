package dev.truce.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The REST API, as any client sees it. */
final class ApiClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackLayout layout;
    private final ServiceName service;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ApiClient(StackLayout layout) {
        this(layout, ServiceName.GATEWAY);
    }

    private ApiClient(StackLayout layout, ServiceName service) {
        this.layout = layout;
        this.service = service;
    }

    /** The same at one service, past the gateway. */
    ApiClient at(ServiceName one) {
        return new ApiClient(layout, one);
    }

    /** @param body anything that becomes JSON; null sends none */
    ApiResponse send(String token, String method, String path, @Nullable Object body) {
        String asked = "%s %s".formatted(method, path);
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(layout.url(service) + path))
                    .timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : publisher(body))
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new ApiResponse(asked, response.statusCode(), parse(response.body()));
        } catch (IOException e) {
            throw new StoryBroke("%s was not answered: %s".formatted(asked, e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryBroke(asked + " was interrupted");
        }
    }

    private HttpRequest.BodyPublisher publisher(Object body) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }

    private JsonNode parse(String body) throws IOException {
        return json.readTree(body.isBlank() ? "null" : body);
    }
}
