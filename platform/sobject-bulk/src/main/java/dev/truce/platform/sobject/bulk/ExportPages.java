package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.truce.platform.sobject.door.Doors;
import dev.truce.platform.sobject.door.SubAnswer;
import dev.truce.platform.sobject.door.SubRequest;
import dev.truce.platform.sobject.door.SubUrl;
import dev.truce.platform.sobject.error.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Exports a query page by page, as a client that pages through it would. A page and where the next one is are
 * stored together, so a worker may die anywhere and another goes on with the page that is missing.
 */
@Singleton
class ExportPages {
    private static final Map<String, String> LARGEST_PAGES = Map.of("Sforce-Query-Options", "batchSize=2000");
    private static final Pattern DATETIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
    private static final int UNAVAILABLE = 503;
    private final Jobs jobs;
    private final Parts parts;
    private final ActAsCreator creator;
    private final Doors doors;
    private final BulkSettings settings;

    ExportPages(Jobs jobs, Parts parts, ActAsCreator creator, Doors doors, BulkSettings settings) {
        this.jobs = jobs;
        this.parts = parts;
        this.creator = creator;
        this.doors = doors;
        this.settings = settings;
    }

    /** Exports the next page of a job; false when there is none. */
    boolean next() {
        return QuarkusTransaction.requiringNew()
                .timeout((int) settings.transactionTimeout().toSeconds())
                .call(() -> {
                    Optional<Job> job = jobs.claimExport();
                    job.ifPresent(this::export);
                    return job.isPresent();
                });
    }

    private void export(Job job) {
        try {
            creator.of(job);
        } catch (Refusal inactive) {
            jobs.fail(job, inactive.errors().get(0).message());
            return;
        }
        // in a snapshot of its own: a query that fails must not take the transaction with it that says so
        SubAnswer answer = QuarkusTransaction.suspendingExisting()
                .call(() -> doors.call(new SubRequest("GET", page(job), LARGEST_PAGES, null)));
        if (answer.status() >= UNAVAILABLE) {
            throw new IllegalStateException("The page of an export is not to be had: " + answer.status());
        }
        JsonNode body = answer.body();
        if (answer.isFailure() || body == null) {
            jobs.fail(job, message(body));
            return;
        }
        StringBuilder lines = new StringBuilder();
        JsonNode records = body.path("records");
        records.forEach(record -> lines.append(JsonLines.line(row(job, record))));
        if (!records.isEmpty()) {
            parts.append(job.id(), records.size(), lines.toString());
        }
        jobs.exported(
                job,
                body.path("done").asBoolean()
                        ? null
                        : body.path("nextRecordsUrl").asText());
    }

    private static SubUrl page(Job job) {
        if (job.nextPage() != null) {
            return SubUrl.parse(job.nextPage());
        }
        SubUrl query = SubUrl.parse(job.version().path() + "/" + job.operation().name());
        return new SubUrl(query.segments(), Map.of("q", List.of(String.valueOf(job.soql()))));
    }

    private static List<String> row(Job job, JsonNode record) {
        return job.knownColumns().stream().map(column -> text(record, column)).toList();
    }

    private static String text(JsonNode record, String column) {
        JsonNode at = record;
        for (String step : column.split("\\.", -1)) {
            at = at.path(step);
        }
        String text = at.isNull() || at.isMissingNode()
                ? ""
                : at.isNumber() ? at.decimalValue().toPlainString() : at.asText();
        return DATETIME.matcher(text).matches() ? text.replace("+0000", "Z") : text;
    }

    private static String message(@Nullable JsonNode errors) {
        JsonNode first = errors == null ? MissingNode.getInstance() : errors.path(0);
        return first.path("errorCode").asText() + ": " + first.path("message").asText();
    }
}
