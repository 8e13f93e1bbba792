package dev.truce.benchmarks.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report as a page of Markdown. */
public final class MarkdownReport {
    private static final String HEAD =
            """
            | work | Truce | limit | peer | ratio to limit | ratio to peer | goal | reached |
            |--|--|--|--|--|--|--|--|
            """;

    private MarkdownReport() {}

    static String of(BenchmarkReport report) {
        StringBuilder page =
                new StringBuilder("# Benchmark of " + report.facts().day() + "\n\n");
        if (report.facts().quick()) {
            page.append("A short run (`--quick`): it shows that everything can be measured, not how fast it is.\n\n");
        }
        report.facts().more().forEach((name, value) -> page.append("- %s: %s%n".formatted(name, escaped(value))));
        return page.append("\n").append(tableOf(report.rows())).toString();
    }

    /** The table alone. */
    public static String tableOf(List<Comparison> rows) {
        return HEAD + rows.stream().map(MarkdownReport::row).collect(Collectors.joining());
    }

    private static String row(Comparison row) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        escaped(row.work()),
                        cell(row.truce(), row.unit()),
                        cell(row.limit(), row.unit()),
                        cell(row.peer(), row.unit()),
                        ratio(row.ratioToLimit()),
                        ratio(row.ratioToPeer()),
                        row.goals().stream().map(goal -> goal.text(row.unit())).collect(Collectors.joining("; ")),
                        row.goals().stream()
                                .map(goal -> reached(goal.reachedBy(row)))
                                .collect(Collectors.joining("; ")));
    }

    private static String cell(Figure figure, FigureUnit unit) {
        return figure.value() == null ? escaped(figure.reason()) : unit.write(figure.value());
    }

    private static String ratio(@Nullable Double ratio) {
        return ratio == null ? "" : FigureUnit.digits(ratio);
    }

    private static String reached(@Nullable Boolean reached) {
        return reached == null ? "not measured" : Objects.equals(reached, true) ? "yes" : "no";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
