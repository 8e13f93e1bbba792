package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A record is submitted while a decision about it is waited for. */
public final class AlreadyInProcess extends Refusal {
    public AlreadyInProcess(String recordId) {
        super(
                ErrorCode.ALREADY_IN_PROCESS,
                "Cannot submit object already in process: %s waits for a decision".formatted(recordId));
    }
}
