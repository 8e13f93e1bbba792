package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** There is no object of this name here, or the caller may not see it. */
public final class NoSuchResource extends Refusal {
    public NoSuchResource() {
        super(ErrorCode.NOT_FOUND, "The requested resource does not exist");
    }
}
