package dev.truce.platform.sobject.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.truce.platform.sobject.definition.DateTimeType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"id", "operation", "object"})
record JobInfo(
        @Schema(examples = "750xx0000000001AAA") String id,
        String operation,
        String object,
        String createdById,
        String createdDate,
        String systemModstamp,
        @Schema(description = "Open, UploadComplete, InProgress, JobComplete, Failed or Aborted") String state,
        @Nullable String externalIdFieldName,
        String concurrencyMode,
        String contentType,
        BigDecimal apiVersion,
        @Nullable String contentUrl,
        String lineEnding,
        String columnDelimiter,
        String jobType,
        long numberRecordsProcessed,
        @Nullable Long numberRecordsFailed,
        int retries,
        @Schema(description = "Milliseconds") long totalProcessingTime,
        @Schema(description = "Milliseconds") long apiActiveProcessingTime,
        long apexProcessingTime,
        boolean isPkChunkingSupported,
        @Nullable String errorMessage) {

    static JobInfo of(Job job, Parts.Tally tally, Instant now) {
        boolean ingest = job.kind() == JobKind.INGEST;
        long millis = worked(job, now);
        return new JobInfo(
                job.id(),
                job.operation().name(),
                job.object(),
                job.createdById(),
                DateTimeType.format(job.createdDate()),
                DateTimeType.format(job.systemModstamp()),
                job.state().wireName(),
                job.externalIdField(),
                "Parallel",
                "CSV",
                new BigDecimal(job.version().number() + ".0"),
                ingest && job.state() == JobState.OPEN
                        ? job.version().path().substring(1) + "/jobs/ingest/" + job.id() + "/batches"
                        : null,
                job.csv().lineEnding().name(),
                job.csv().delimiter().name(),
                job.kind().jobType(),
                tally.done(),
                ingest ? tally.failed() : null,
                0,
                millis,
                millis,
                0,
                false,
                job.errorMessage());
    }

    private static long worked(Job job, Instant now) {
        return job.startedAt() == null
                ? 0
                : Duration.between(job.startedAt(), job.endedAt() == null ? now : job.endedAt())
                        .toMillis();
    }
}
