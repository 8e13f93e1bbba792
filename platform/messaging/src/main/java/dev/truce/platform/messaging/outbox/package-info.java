/** What a service announces: written with the change itself, relayed to Kafka afterwards. */
@org.jspecify.annotations.NullMarked
package dev.truce.platform.messaging.outbox;
