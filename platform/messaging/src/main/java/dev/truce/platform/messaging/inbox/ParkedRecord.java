package dev.truce.platform.messaging.inbox;

import java.time.Duration;

/**
 * A record that waits.
 *
 * @param attempts how often it was tried since it was parked
 * @param waited how long it has been parked
 */
record ParkedRecord(long id, ReceivedRecord received, int attempts, Duration waited) {}
