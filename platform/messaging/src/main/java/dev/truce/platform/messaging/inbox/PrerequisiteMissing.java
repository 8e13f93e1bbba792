package dev.truce.platform.messaging.inbox;

/**
 * Something the event builds on has not arrived yet. The event waits, and later events of its key behind it; it is tried again
 * within bounds and dead-lettered after them.
 */
public class PrerequisiteMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PrerequisiteMissing(String message) {
        super(message);
    }
}
