package dev.truce.platform.messaging.relay;

import java.time.Duration;
import java.util.UUID;

/**
 * An event read from the queue.
 *
 * @param attempts how often the broker refused it so far
 * @param headers a JSON object of those headers that the other components do not say
 * @param age how long before {@code readAt} it was written
 * @param readAt {@link System#nanoTime()}
 */
record PendingEvent(
        long seq,
        String key,
        int attempts,
        boolean replay,
        UUID id,
        String type,
        String topic,
        String subject,
        long aggregateVersion,
        byte[] payload,
        String headers,
        Duration age,
        long readAt) {

    Duration ageNow() {
        return age.plusNanos(System.nanoTime() - readAt);
    }
}
