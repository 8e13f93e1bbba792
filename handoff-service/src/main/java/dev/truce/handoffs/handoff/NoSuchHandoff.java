package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** There is no handoff with this id. */
public final class NoSuchHandoff extends Refusal {

    public NoSuchHandoff(String id) {
        super(ErrorCode.NOT_FOUND, "There is no handoff %s".formatted(id));
    }
}
