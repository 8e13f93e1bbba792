package dev.truce.handoffs.item;

import dev.truce.platform.sobject.access.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did something to an item, on which side they stand, and when. */
public record Doer(String userId, @Nullable String side, Instant at) {

    public static Doer of(Actor actor, Instant at) {
        return new Doer(actor.userId(), actor.sideLabel(), at);
    }
}
