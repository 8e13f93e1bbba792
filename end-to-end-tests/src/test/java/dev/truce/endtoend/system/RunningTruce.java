package dev.truce.endtoend.system;

import dev.truce.localstack.login.AccessTokens;
import dev.truce.localstack.login.AdminLogin;
import dev.truce.localstack.stack.FreePorts;
import dev.truce.localstack.stack.LocalStack;
import dev.truce.localstack.stack.ServiceName;
import dev.truce.localstack.stack.StackLayout;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The whole system on this machine, started once for all tests of this JVM, with an empty state of its own. */
final class RunningTruce {
    private static final RunningTruce INSTANCE = new RunningTruce();
    private final LocalStack stack;
    private final AdminLogin login;
    private final Path killPoint;

    private RunningTruce() {
        StackLayout layout = new StackLayout(checkout(), emptyHome(), FreePorts.base());
        this.killPoint = layout.home().resolve("deal-service-dies");
        this.stack = LocalStack.start(
                layout,
                System.out::println,
                Map.of(
                        ServiceName.DEAL,
                        Map.of(
                                "TRUCE_MESSAGING_KILL_POINT",
                                "AFTER_COMMIT_BEFORE_RELAY",
                                "TRUCE_MESSAGING_KILL_POINT_FILE",
                                killPoint.toString())));
        this.login = AdminLogin.of(layout).orElseThrow();
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    static RunningTruce system() {
        return INSTANCE;
    }

    LocalStack stack() {
        return stack;
    }

    /** As soon as this file is there, deal-service dies between the next commit of a change and the sending of its events. */
    Path killPoint() {
        return killPoint;
    }

    AdminLogin login() {
        return login;
    }

    /** The token of the local login's client, who is administrator and integration. */
    String adminToken() {
        return new AccessTokens(stack.layout().issuerUrl()).forClient(login);
    }

    /** A JSON request to the instance URL, made by whoever holds the token. */
    RequestSpecification request(String token) {
        return RestAssured.given()
                .baseUri(stack.layout().instanceUrl().toString())
                .header("Authorization", "Bearer " + token)
                .contentType("application/json");
    }

    /** The folder of this copy of the project. */
    static Path checkout() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("truce"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path emptyHome() {
        try {
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "system-");
            return home.toAbsolutePath();
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
