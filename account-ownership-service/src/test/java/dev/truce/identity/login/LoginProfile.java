package dev.truce.identity.login;

import dev.truce.platform.embedded.Ports;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The service as a local installation runs it: it gives out the tokens that it trusts. */
public class LoginProfile implements QuarkusTestProfile {
    static final String ALLOWED_ORIGIN = "http://docs.truce.test";
    static final int FAILED_ATTEMPTS = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        int port = Ports.free();
        return Map.of(
                "quarkus.http.test-port",
                String.valueOf(port),
                "truce.auth.issuer-url",
                "http://localhost:" + port,
                "truce.auth.instance-url",
                "http://crm.truce.test:7080/",
                "truce.auth.state-dir",
                emptyFolder().toString(),
                "truce.auth.password-grant",
                "true",
                "truce.auth.local-login",
                "true",
                "truce.auth.failed-attempts",
                String.valueOf(FAILED_ATTEMPTS),
                "truce.cors.origins",
                ALLOWED_ORIGIN);
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "state-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
