package dev.truce.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.benchmarks.work.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The help is in the script, which can show it without a build. */
class BenchmarkCommandTest {
    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    @Test
    void theHelpNamesEveryOptionAndWork() throws IOException {
        String script = Files.readString(CHECKOUT.resolve("truce"));
        String help = script.substring(script.indexOf("    benchmark) cat"), script.indexOf("    reset) cat"));

        BenchmarkCommand.commandLine().getCommandSpec().options().forEach(option -> assertThat(help)
                .contains("  " + option.longestName()));
        assertThat(help).contains(String.join(", ", BenchmarkRun.names()));
    }

    @Test
    void theReadmeSaysWhatEachWorkIs() throws IOException {
        assertThat(Files.readString(Path.of("README.md")))
                .contains(
                        BenchmarkRun.names().stream().map("| `%s` |"::formatted).toList());
    }

    @Test
    void worksAreMeasuredInTheirOrder() {
        assertThat(BenchmarkRun.named(List.of("reads", "close")).stream().map(Work::name))
                .containsExactly("close", "reads");
        assertThat(BenchmarkRun.named(List.of())).hasSameSizeAs(BenchmarkRun.names());
    }

    @Test
    void aWorkThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> BenchmarkRun.named(List.of("clsoe")))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("there is no work clsoe; there are start, idle, close");
    }

    @Test
    void theMachineIsRead() {
        assertThat(MachineFacts.valueIn(List.of("vendor_id\t: x", "model name\t: Some CPU @ 2 GHz"), "model name", "?"))
                .isEqualTo("Some CPU @ 2 GHz");
        assertThat(MachineFacts.memory("24689764 kB")).isEqualTo("24 GB");
    }
}
