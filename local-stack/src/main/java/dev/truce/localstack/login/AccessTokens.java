package dev.truce.localstack.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the token endpoint for access tokens. */
public final class AccessTokens {

    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI endpoint;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param issuer the base URL of the service that issues tokens, without a slash at its end */
    public AccessTokens(URI issuer) {
        this.endpoint = URI.create(issuer + "/services/oauth2/token");
    }

    /**
     * A token of the client itself, by the {@code client_credentials} grant.
     *
     * @throws NoToken if none is given, or nobody answers
     */
    public String forClient(AdminLogin login) {
        return request(Map.of(
                "grant_type", "client_credentials",
                "client_id", login.clientId(),
                "client_secret", login.clientSecret()));
    }

    /**
     * A token of a user, by the {@code password} grant.
     *
     * @throws NoToken if none is given, or nobody answers
     */
    public String forUser(AdminLogin login, String username, String password) {
        return request(Map.of(
                "grant_type",
                "password",
                "username",
                username,
                "password",
                password,
                "client_id",
                login.clientId(),
                "client_secret",
                login.clientSecret()));
    }

    private String request(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(ANSWER)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode json = new ObjectMapper().readTree(answer.body());
            if (answer.statusCode() != 200) {
                throw new NoToken(
                        endpoint,
                        answer.statusCode() + " "
                                + json.path("error_description").asText());
            }
            return json.path("access_token").asText();
        } catch (IOException e) {
            throw new NoToken(endpoint, "it does not answer; './truce status' shows what runs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoToken(endpoint, "interrupted");
        }
    }
}
