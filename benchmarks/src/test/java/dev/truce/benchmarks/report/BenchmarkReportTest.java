package dev.truce.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkReportTest {
    private static final Comparison CLOSE = new Comparison(
            "close",
            FigureUnit.PER_SECOND,
            Figure.medianOf(List.of(480.0, 500.0, 510.0)),
            Figure.of(2_000),
            Figure.missing("not built: a | b"),
            List.of(Goal.ofTheLimit(0.25), Goal.ofThePeer(0.5)));

    private static final BenchmarkReport REPORT = new BenchmarkReport(
            new RunFacts(LocalDate.of(2026, 12, 1), true, Map.of("machine", "2 cores")), List.of(CLOSE));

    @TempDir
    private Path folder;

    @Test
    void theTableHasARowForEachWork() {
        assertThat(MarkdownReport.tableOf(REPORT.rows()))
                .isEqualTo(
                        """
                        | work | Truce | limit | peer | ratio to limit | ratio to peer | goal | reached |
                        |--|--|--|--|--|--|--|--|
                        | close | 500 /s | 2,000 /s | not built: a \\| b | 0.25 |  | ≥ 0.25 × limit; ≥ 0.50 × peer | yes; not measured |
                        """);
    }

    @Test
    void thePageSaysOnWhatItWasMeasured() {
        assertThat(MarkdownReport.of(REPORT))
                .startsWith("# Benchmark of 2026-12-01\n\nA short run")
                .contains("- machine: 2 cores\n\n| work |");
    }

    @Test
    void programsGetEveryRound() throws IOException {
        JsonNode row =
                new ObjectMapper().readTree(JsonReport.of(REPORT)).path("rows").path(0);

        assertThat(row.path("truce").path("value").asDouble()).isEqualTo(500);
        assertThat(row.path("truce").path("rounds")).hasSize(3);
        assertThat(row.path("ratioToLimit").asDouble()).isEqualTo(0.25);
        assertThat(row.path("ratioToPeer").isNull()).isTrue();
        assertThat(row.path("peer").path("reason").asText()).isEqualTo("not built: a | b");
        assertThat(row.path("goals").path(0).path("reached").asBoolean()).isTrue();
        assertThat(row.path("goals").path(1).path("reached").isNull()).isTrue();
    }

    @Test
    void bothFilesAreNamedByDayAndSize() {
        List<Path> files = REPORT.writeTo(folder.resolve("results"));

        assertThat(files)
                .containsExactly(
                        folder.resolve("results/2026-12-01-quick.md"), folder.resolve("results/2026-12-01-quick.json"))
                .allMatch(Files::exists);
    }
}
