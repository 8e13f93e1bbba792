package dev.truce.platform.messaging.outbox;

import java.sql.SQLException;

/** The events of a transaction could not be stored, so the transaction rolls back: a change is never committed without its events. */
public class EventsNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventsNotWritten(int events, SQLException cause) {
        super("Could not store %d event(s)".formatted(events), cause);
    }
}
