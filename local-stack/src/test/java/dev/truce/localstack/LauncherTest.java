package dev.truce.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The script and the program behind it agree; what needs no build is run for real. */
class LauncherTest {

    private static final Path SCRIPT = Path.of("..", "truce").toAbsolutePath().normalize();

    @ParameterizedTest
    @MethodSource("options")
    void theHelpOfTheScriptNamesEveryOption(String command, String option) throws Exception {
        assertThat(script(Map.of(), command, "--help").output()).containsPattern("(?m)^  " + option + "( [A-Z]+)?  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "demo", "status", "token", "import", "reset", "logs", "benchmark"})
    void theHelpOfTheScriptNamesEveryCommand(String command) throws Exception {
        assertThat(script(Map.of(), "--help").output()).contains("./truce " + command + " ");
        assertThat(script(Map.of(), command, "--help").output()).startsWith("./truce " + command);
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        Run run = script(Map.of(), "fly");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.output()).contains("there is no command 'fly'");
    }

    @Test
    void saysWhichJavaIsMissing() throws Exception {
        Run run = script(Map.of("JAVA_HOME", "/nowhere"), "up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("no Java found in JAVA_HOME=/nowhere").contains("17 or newer");
    }

    @Test
    void takesWhatVerifyHasPackagedUntilASourceIsNewer(@TempDir Path checkout) throws Exception {
        Instant packaged = Instant.now().minusSeconds(60);
        for (String service : List.of("gateway", "deal-service", "handoff-service", "account-ownership-service")) {
            file(checkout.resolve(service + "/target/quarkus-app/quarkus-run.jar"), packaged);
        }
        file(checkout.resolve("local-stack/target/local-stack-1.jar"), packaged);
        file(checkout.resolve("local-stack/target/lib/some.jar"), packaged);
        Path source = file(checkout.resolve("gateway/src/main/java/A.java"), packaged.minusSeconds(1));
        Path script = Files.copy(SCRIPT, checkout.resolve("truce"));
        Map<String, String> java =
                Map.of("JAVA_HOME", javaThatSaysWhatItRuns(checkout).toString());

        Run taken = script(script, java, "up");

        assertThat(taken.output())
                .contains("Taking what 'mvn verify' has packaged")
                .contains("runs -Dtruce.home=");
        assertThat(taken.exitCode()).isZero();

        Files.writeString(source, "// changed");

        Run changed = script(script, java, "up");

        assertThat(changed.exitCode()).isEqualTo(1);
        assertThat(changed.output())
                .contains("Java is here without its compiler")
                .doesNotContain("runs ");
    }

    private static Path file(Path path, Instant modified) throws IOException {
        Files.createDirectories(path.getParent());
        return Files.setLastModifiedTime(Files.writeString(path, "made"), FileTime.from(modified));
    }

    private static Path javaThatSaysWhatItRuns(Path folder) throws IOException {
        Path java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "17.0.1"' >&2 || echo "runs $*"
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder.resolve("jdk");
    }

    private static Stream<Arguments> options() {
        List<Arguments> options = new ArrayList<>();
        Truce.commandLine().getSubcommands().forEach((name, command) -> optionsOf(command)
                .forEach(option -> options.add(Arguments.of(name, option))));
        return options.stream();
    }

    private static Stream<String> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names()));
    }

    private static Run script(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        return script(SCRIPT, environment, arguments);
    }

    private static Run script(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exitCode, String output) {}
}
