package dev.truce.platform.messaging.inbox;

import java.sql.SQLException;

/** The inbox tables cannot be read or written at the moment. */
class InboxUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxUnavailable(SQLException cause) {
        super(cause);
    }
}
