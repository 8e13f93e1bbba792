package dev.truce.platform.messaging.relay;

import java.time.Instant;
import java.util.UUID;

/** An event the broker refuses, which holds back the later ones of its key. */
public record ParkedEvent(
        UUID eventId,
        String type,
        String topic,
        String key,
        String aggregateId,
        int attempts,
        Instant parkedAt,
        String error) {}
