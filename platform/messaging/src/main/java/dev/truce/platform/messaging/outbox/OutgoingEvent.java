package dev.truce.platform.messaging.outbox;

/**
 * A fact to announce.
 *
 * @param type the CloudEvents type with its major version, e.g. {@code truce.deal.closed.v1}
 * @param topic the Kafka topic, e.g. {@code deal.events.v1}
 * @param key the Kafka record key; events of one key reach the topic in the order in which they were written
 * @param aggregateType the kind of record the event is about
 * @param aggregateId the id of the record the event is about, the CloudEvents subject
 * @param aggregateVersion the record's version after the change
 * @param payload written as JSON (instants as RFC 3339, decimals in plain notation, absent values as {@code null})
 */
public record OutgoingEvent(
        String type,
        String topic,
        String key,
        String aggregateType,
        String aggregateId,
        long aggregateVersion,
        Object payload) {}
