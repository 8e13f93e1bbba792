package dev.truce.platform.messaging.inbox;

/**
 * Applies one type of event. Implementations are CDI beans; any number may consume the same type.
 *
 * @param <E> the payload
 */
public interface EventConsumer<E> {
    Subscription<E> consumes();

    /**
     * Called once per event id, inside the transaction that marks it as handled: what it writes and announces is committed with that mark.
     * Other events may share the transaction, and after an error the call is made again in a new one, so everything it does has to be undone by a rollback.
     *
     * @throws PrerequisiteMissing if something this event builds on has not arrived yet
     * @throws CannotApply if a rule forbids the event, now and for ever
     */
    void handle(IncomingEvent<E> event);

    /** Whether it hears an event too that is dead-lettered because another consumer cannot apply it. */
    default boolean hearsDeadLetters() {
        return false;
    }
}
