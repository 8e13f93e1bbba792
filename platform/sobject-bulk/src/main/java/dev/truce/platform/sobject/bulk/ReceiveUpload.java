package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.bulk.csv.CsvRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the file of a job: its rows go to the database as they arrive, some hundred at a time, and all of them or
 * none. A file that is no CSV is taken as well, and fails the job when the upload is said to be complete; an empty one
 * has no rows, which clients rely on that load what they happen to have.
 */
@Singleton
class ReceiveUpload {
    private static final int LARGEST_PART = 1 << 20;
    private final Jobs jobs;
    private final Parts parts;
    private final BulkSettings settings;

    ReceiveUpload(Jobs jobs, Parts parts, BulkSettings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.settings = settings;
    }

    /** @throws InvalidJobState when the job has a file already, or takes none any more */
    void receive(Job job, InputStream file) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout((int) settings.uploadTimeout().toSeconds())
                    .run(() -> store(job, file));
        } catch (NoCsv invalid) {
            QuarkusTransaction.requiringNew().run(() -> note(job, List.of(), invalid.getMessage()));
        }
    }

    private void store(Job job, InputStream file) {
        try {
            CsvRows rows = job.csv().read(file);
            List<String> header =
                    rows.next().orElse(List.of()).stream().map(String::strip).toList();
            note(job, header, null);
            int number = 0;
            long firstRow = 0;
            for (Optional<List<String>> row = rows.next(); row.isPresent(); number++) {
                StringBuilder lines = new StringBuilder();
                int count = 0;
                for (; row.isPresent() && count < settings.rowsPerPart() && lines.length() < LARGEST_PART; count++) {
                    lines.append(JsonLines.line(row.get()));
                    row = rows.next();
                }
                parts.add(job.id(), number, firstRow, count, lines.toString());
                firstRow += count;
            }
        } catch (CsvRows.MalformedCsv malformed) {
            throw new NoCsv("InvalidBatch : " + malformed.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void note(Job job, List<String> header, @Nullable String whyInvalid) {
        if (!jobs.uploaded(job.id(), header, whyInvalid)) {
            throw new InvalidJobState("A file is taken once, by an open job.", job.state());
        }
    }

    /** Undoes what was stored of a file. */
    private static final class NoCsv extends RuntimeException {
        NoCsv(String message) {
            super(message, null, false, false);
        }
    }
}
