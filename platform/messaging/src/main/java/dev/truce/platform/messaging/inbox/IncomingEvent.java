package dev.truce.platform.messaging.inbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it reached this service.
 *
 * @param id the same on every delivery
 * @param type the CloudEvents type
 * @param subject the id of the record the event is about
 * @param aggregateVersion that record's version after the change; ignore it when it is not above the one you have
 * @param occurredAt when the producer announced it
 * @param replayed whether an operator asked for it to be published again
 */
public record IncomingEvent<E>(
        UUID id, String type, String subject, long aggregateVersion, Instant occurredAt, boolean replayed, E payload) {}
