package dev.truce.platform.sobject.process;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** There is no approval process for what a step asks. */
public final class NoApplicableProcess extends Refusal {
    /** @param why a sentence without its full stop */
    public NoApplicableProcess(String why) {
        super(ErrorCode.NO_APPLICABLE_PROCESS, "No applicable approval process was found: " + why);
    }
}
