package dev.truce.platform.messaging.inbox;

/** How far this service has heard what the others announced. */
public interface InboxProgress {
    /**
     * Whether nothing is known to wait for being consumed. False while the broker is away, the consumer has not polled recently, records are unread,
     * or a parked event is due. Safe to call on a request thread: it never asks the broker.
     */
    boolean caughtUp();
}
