package dev.truce.platform.messaging.outbox;

import java.time.Instant;
import java.util.UUID;

/** UUIDs of version 7 (RFC 9562): the time in milliseconds, then 74 random bits, so that ids sort about as they were made. */
final class EventIds {
    private static final long VERSION_7 = 0x7000L;
    private static final long RANDOM_A = 0x0FFFL;

    private EventIds() {}

    static UUID at(Instant now) {
        UUID random = UUID.randomUUID();
        long time = now.toEpochMilli() << 16;
        return new UUID(
                time | VERSION_7 | (random.getMostSignificantBits() & RANDOM_A), random.getLeastSignificantBits());
    }
}
