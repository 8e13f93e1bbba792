package dev.truce.platform.messaging.inbox;

/**
 * Hears when all consumers of one event have handled it, still inside the transaction, which further events may share.
 * Implementations are CDI beans.
 */
public interface AfterEvent {

    /** Called once for each event; what it throws counts as thrown by a consumer of the event. */
    void handled();
}
