package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.bulk.csv.CsvOutput;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what became of the rows of a job, part by part, so that a large result needs no more memory than a small one. */
@Singleton
class WriteResults {
    private final Parts parts;

    WriteResults(Parts parts) {
        this.parts = parts;
    }

    /** Rows that were saved, with their ids. */
    StreamingOutput successful(Job job) {
        return rows(
                job,
                List.of("sf__Id", "sf__Created"),
                outcome -> outcome != null && outcome.get(1).isBoolean()
                        ? Optional.of(
                                List.of(outcome.get(0).asText(), outcome.get(1).asText()))
                        : Optional.empty());
    }

    /** Rows that were refused, with the reason. */
    StreamingOutput failed(Job job) {
        return rows(
                job,
                List.of("sf__Id", "sf__Error"),
                outcome -> outcome != null && outcome.get(1).isTextual()
                        ? Optional.of(
                                List.of(outcome.get(0).asText(), outcome.get(1).asText()))
                        : Optional.empty());
    }

    /** Rows that nobody got to, because the job failed or was given up. */
    StreamingOutput unprocessed(Job job) {
        return rows(job, List.of(), outcome -> outcome == null ? Optional.of(List.of()) : Optional.empty());
    }

    /** Exported rows from one on, and at most so many. */
    StreamingOutput exported(Job job, long from, long most) {
        return file -> {
            CsvOutput csv = job.csv().write(file);
            csv.write(job.knownColumns());
            long end = from + most;
            Optional<Part> part = parts.after(job.id(), parts.before(job.id(), from));
            while (part.isPresent() && part.get().firstRow() < end) {
                List<List<String>> rows = part.get().rowValues();
                int first = (int) Math.max(0, from - part.get().firstRow());
                int last = (int) Math.min(rows.size(), end - part.get().firstRow());
                for (List<String> row : rows.subList(first, last)) {
                    csv.write(row);
                }
                part = parts.after(job.id(), part.get().number());
            }
            csv.flush();
        };
    }

    /** Says what stands before the columns of a row; empty when the row is left out. */
    private interface Prefix {
        Optional<List<String>> of(@Nullable JsonNode outcome);
    }

    private StreamingOutput rows(Job job, List<String> names, Prefix prefix) {
        return file -> {
            CsvOutput csv = job.csv().write(file);
            List<String> header = new ArrayList<>(names);
            header.addAll(job.knownColumns());
            csv.write(header);
            Optional<Part> part = parts.after(job.id(), -1);
            while (part.isPresent()) {
                write(job, part.get(), prefix, csv);
                part = parts.after(job.id(), part.get().number());
            }
            csv.flush();
        };
    }

    private static void write(Job job, Part part, Prefix prefix, CsvOutput csv) throws IOException {
        List<List<String>> rows = part.rowValues();
        List<JsonNode> outcomes = part.rowOutcomes();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            Optional<List<String>> before = prefix.of(i < outcomes.size() ? outcomes.get(i) : null);
            if (before.isPresent()) {
                List<String> values = new ArrayList<>(before.get());
                values.addAll(row);
                for (int missing = row.size(); missing < job.knownColumns().size(); missing++) {
                    values.add("");
                }
                csv.write(values);
            }
        }
    }
}
