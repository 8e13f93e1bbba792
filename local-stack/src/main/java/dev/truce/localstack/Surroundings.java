package dev.truce.localstack;

import dev.truce.localstack.stack.StackFailure;
import dev.truce.localstack.stack.StackLayout;
import java.nio.file.Path;
import java.util.Map;

/** Reads where programs, state and ports are from what the launcher script and the user have set. */
final class Surroundings {

    /** The system property that says whether a person watches; set by the launcher script. */
    static final String ON_TERMINAL = "truce.terminal";

    private static final String DEFAULT_PORT = "8080";

    private Surroundings() {}

    static StackLayout layout() {
        return layout(
                System.getenv(), Path.of(System.getProperty("truce.root", ".")), System.getProperty("truce.home"));
    }

    static StackLayout layout(Map<String, String> environment, Path root, String home) {
        String port = environment.getOrDefault("TRUCE_PORT", DEFAULT_PORT);
        try {
            return new StackLayout(root, Path.of(home), Integer.parseInt(port));
        } catch (NumberFormatException e) {
            throw new UnusablePort("TRUCE_PORT is not a number: " + port);
        } catch (IllegalArgumentException e) {
            throw new UnusablePort("TRUCE_PORT: " + e.getMessage());
        }
    }

    /** The number that all ports are to count from makes no sense. */
    static final class UnusablePort extends StackFailure {

        private static final long serialVersionUID = 1L;

        private UnusablePort(String message) {
            super(message);
        }
    }
}
