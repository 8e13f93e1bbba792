package dev.truce.localstack.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person or a client logs in with, on this machine only.
 *
 * @param clientId of the client that acts as the admin
 * @param clientSecret of that client
 * @param username of the admin
 * @param password of the admin
 */
public record AdminLogin(String clientId, String clientSecret, String username, String password) {

    /** The login of a system, once it has been started for the first time. */
    public static Optional<AdminLogin> of(StackLayout layout) {
        Path file = layout.stateOf(ServiceName.OWNERSHIP).resolve("local-login.json");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ObjectMapper().readValue(file.toFile(), AdminLogin.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the login in " + file, e);
        }
    }
}
