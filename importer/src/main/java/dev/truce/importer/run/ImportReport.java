package dev.truce.importer.run;

import dev.truce.importer.mapping.ImportStep;
import dev.truce.importer.run.StepCounts.Outcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What an import did: for each step, by the values of a column where the mapping asks for it, and what was rejected. */
public final class ImportReport {
    private final List<Part> parts = new ArrayList<>();
    private final Rejects rejects;
    private Duration took = Duration.ZERO;

    ImportReport(Rejects rejects) {
        this.rejects = rejects;
    }

    private record Part(ImportStep step, StepCounts tally) {}

    void add(ImportStep step, StepCounts tally) {
        parts.add(new Part(step, tally));
    }

    void took(Duration duration) {
        this.took = duration;
    }

    /**
     * Prints what was loaded and what was not.
     *
     * @param rejectsFile where the rejected rows were written to
     */
    public void printTo(PrintWriter out, Path rejectsFile) {
        out.printf("%n%-44s %9s %9s %9s %9s %9s%n", "", "rows", "created", "changed", "unchanged", "rejected");
        for (Part part : parts) {
            out.printf("%-44s %,9d", part.step().label(), part.tally().total());
            for (Outcome outcome : Outcome.values()) {
                out.printf(" %,9d", part.tally().count(outcome));
            }
            out.println();
        }
        parts.forEach(part -> printByValue(out, part));
        long rows = parts.stream().mapToLong(part -> part.tally().total()).sum();
        double seconds = Math.max(0.001, took.toMillis() / 1000.0);
        out.printf("%n%,d rows in %.1f s, %,.0f rows/s%n", rows, seconds, rows / seconds);
        rejects.byReason().forEach((reason, count) -> out.printf("%,9d rejected: %s%n", count, reason));
        if (rejects.count() > 0) {
            out.printf("The rejected rows, with line and reason, are in %s%n", rejectsFile);
        }
    }

    private static void printByValue(PrintWriter out, Part part) {
        String column = part.step().totalsBy();
        if (column == null) {
            return;
        }
        out.printf("%n%-44s %9s %9s %9s%n", part.step().object() + " by " + column, "in file", "loaded", "rejected");
        part.tally()
                .byValue()
                .forEach((value, counts) -> out.printf(
                        "  %-42s %,9d %,9d %,9d%n",
                        value, counts.loaded() + counts.rejected(), counts.loaded(), counts.rejected()));
    }
}
