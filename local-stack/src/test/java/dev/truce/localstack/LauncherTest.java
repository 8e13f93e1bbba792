package dev.truce.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
    @ValueSource(strings = {"up", "down", "demo", "status", "token", "import", "reset", "logs"})
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
        List<String> command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
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
