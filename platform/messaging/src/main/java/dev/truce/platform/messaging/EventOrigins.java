package dev.truce.platform.messaging;

/**
 * Answers who is acting now. Implement it as a CDI bean to bring the caller of a request into the events it causes; without one
 * the service itself is the actor. It is not asked while an event is being consumed: then the consumed event is the origin.
 */
public interface EventOrigins {
    /** Called on the thread and in the transaction that appends an event. */
    EventOrigin current();
}
