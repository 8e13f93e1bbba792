/** From the database to the broker: publishes what was committed, at least once, the events of one key in order. */
@org.jspecify.annotations.NullMarked
package dev.truce.platform.messaging.relay;
