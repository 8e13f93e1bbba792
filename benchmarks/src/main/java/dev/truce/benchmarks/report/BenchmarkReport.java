package dev.truce.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * All that one run measured.
 *
 * @param facts when, on what and of what, in the order they are shown
 * @param rows the rows of the table
 */
public record BenchmarkReport(RunFacts facts, List<Comparison> rows) {
    public BenchmarkReport {
        rows = List.copyOf(rows);
    }

    /**
     * Writes a file for people and one for programs, named by day and size of the run; those of an earlier run of the same
     * day are replaced.
     *
     * @return the two files
     */
    public List<Path> writeTo(Path folder) {
        String name = facts.quick() ? facts.day() + "-quick" : facts.day().toString();
        Path forPeople = folder.resolve(name + ".md");
        Path forPrograms = folder.resolve(name + ".json");
        try {
            Files.createDirectories(folder);
            Files.writeString(forPeople, MarkdownReport.of(this));
            Files.writeString(forPrograms, JsonReport.of(this));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the results to " + folder, e);
        }
        return List.of(forPeople, forPrograms);
    }
}
