package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A handoff does not ask what somebody wants to answer, or hides it from them. */
public final class NoSuchItem extends Refusal {

    public NoSuchItem(String handoff, String key) {
        super(ErrorCode.NOT_FOUND, "There is no item %s in handoff %s".formatted(key, handoff));
    }
}
