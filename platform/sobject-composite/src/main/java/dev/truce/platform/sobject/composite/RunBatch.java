package dev.truce.platform.sobject.composite;

import dev.truce.platform.sobject.door.Doors;
import dev.truce.platform.sobject.door.SubAnswer;
import dev.truce.platform.sobject.door.SubRequest;
import dev.truce.platform.sobject.door.SubUrl;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.ErrorCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs independent requests, each in a transaction of its own. */
@ApplicationScoped
class RunBatch {
    private static final ApiError HALTED = ApiError.of(
            ErrorCode.BATCH_PROCESSING_HALTED, "Batch processing halted by request after an error occurred.");
    private final Doors doors;

    RunBatch(Doors doors) {
        this.doors = doors;
    }

    BatchAnswer run(BatchRequest batch) {
        List<SubAnswer> answers = new ArrayList<>();
        boolean halted = false;
        for (BatchRequest.Part part : batch.batchRequests()) {
            SubAnswer answer = halted
                    ? doors.refusal(List.of(HALTED))
                    : doors.call(
                            new SubRequest(part.method(), SubUrl.parse(part.wholeUrl()), Map.of(), part.richInput()));
            answers.add(answer);
            halted |= batch.haltOnError() && answer.isFailure();
        }
        return BatchAnswer.of(answers);
    }
}
