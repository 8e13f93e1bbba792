package dev.truce.platform.messaging.inbox;

/**
 * What a consumer wants to hear.
 *
 * @param topic the Kafka topic
 * @param type the CloudEvents type with its major version; types of the topic that nobody subscribed to are skipped
 * @param payload what the JSON is read into; fields it does not know are ignored
 */
public record Subscription<E>(String topic, String type, Class<E> payload) {}
