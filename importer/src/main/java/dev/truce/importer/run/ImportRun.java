package dev.truce.importer.run;

import dev.truce.importer.ImportFailure;
import dev.truce.importer.api.TruceApi;
import dev.truce.importer.mapping.ImportStep;
import dev.truce.importer.mapping.Mapping;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Loads a folder of CSV files, step after step, over several connections at once. */
public final class ImportRun {
    private final TruceApi api;
    private final Mapping mapping;
    private final Clock clock;
    private final PrintWriter out;
    private final boolean onTerminal;
    private final Rejects rejects = new Rejects();
    private final ImportReport report = new ImportReport(rejects);

    /** @param onTerminal whether a person watches the output, so that a bar may move */
    public ImportRun(TruceApi api, Mapping mapping, Clock clock, PrintWriter out, boolean onTerminal) {
        this.api = api;
        this.mapping = mapping;
        this.clock = clock;
        this.out = out;
        this.onTerminal = onTerminal;
    }

    /**
     * Loads all that can be loaded and writes the rest to a file, even if it cannot be finished.
     *
     * @param connections how many requests are under way at once
     * @throws ImportFailure when it cannot go on
     */
    public ImportReport load(Path folder, Path rejectsFile, int connections) {
        if (!Files.isDirectory(folder)) {
            throw new ImportFailure("There is no folder %s.".formatted(folder));
        }
        Instant began = clock.instant();
        ExistingRecords known = new ExistingRecords(api);
        ExecutorService pool = Executors.newFixedThreadPool(connections);
        try {
            for (ImportStep step : mapping.steps()) {
                load(step, CsvFile.read(folder.resolve(step.from()), mapping.aliasesOf(step.from())), known, pool);
            }
            return report;
        } finally {
            pool.shutdownNow();
            rejects.writeTo(rejectsFile);
            report.took(Duration.between(began, clock.instant()));
        }
    }

    @SuppressWarnings("try") // the bar shows itself as long as it is open
    private void load(ImportStep step, CsvFile file, ExistingRecords known, ExecutorService pool) {
        StepCounts counts = new StepCounts(step.totalsBy());
        report.add(step, counts);
        StepImport load = new StepImport(step, api, known, pool, LocalDate.now(clock), rejects, counts);
        List<Candidate> candidates = load.candidatesIn(file);
        long rows = counts.total() + candidates.size();
        try (ProgressBar bar = new ProgressBar(out, onTerminal, step.object(), rows, counts::total)) {
            load.load(candidates);
        }
    }
}
