package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Doer;
import dev.truce.platform.sobject.access.Actor;
import java.time.Instant;

/** Who decides about a handoff, and when. */
public record Decision(Actor by, Instant at) {

    public Doer doer() {
        return Doer.of(by, at);
    }
}
