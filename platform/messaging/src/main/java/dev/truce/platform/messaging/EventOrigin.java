package dev.truce.platform.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who caused an event and as part of what; it travels as CloudEvents extensions beside the payload.
 *
 * @param actorType {@code USER}, {@code INTEGRATION} or {@code SYSTEM}
 * @param actorId the acting user's record id, or the name of the acting system
 * @param role the actor's role, absent for a system
 * @param side the side the actor stands on, absent for a system
 * @param onBehalfOf the user an integration acts for
 * @param correlationId the same for everything that one request led to, in every service
 * @param causationId the event that led to this one; absent when a request did
 * @param trace the trace that the request or the event belongs to; absent when the caller sent none
 */
public record EventOrigin(
        String actorType,
        String actorId,
        @Nullable String role,
        @Nullable String side,
        @Nullable String onBehalfOf,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable TraceParent trace) {

    /** The actor of consumers and timers, the start of a correlation of its own. */
    public static EventOrigin system(String name) {
        return system(name, UUID.randomUUID(), null, null);
    }

    /** The actor of consumers and timers, as part of what {@code correlationId} stands for. */
    public static EventOrigin system(
            String name, UUID correlationId, @Nullable UUID causationId, @Nullable TraceParent trace) {
        return new EventOrigin("SYSTEM", name, null, null, null, correlationId, causationId, trace);
    }
}
