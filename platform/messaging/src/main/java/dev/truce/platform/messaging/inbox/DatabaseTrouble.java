package dev.truce.platform.messaging.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, busy or shutting down from an event that it refuses for good. */
final class DatabaseTrouble {
    /** Connection, transaction rollback (serialization, deadlock), resources, operator intervention, system error. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Lock not available; idle transaction ended. */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25P03");

    private DatabaseTrouble() {}

    static boolean passing(Throwable error) {
        if (error instanceof SQLException sql && passing(sql.getSQLState())) {
            return true;
        }
        for (Throwable suppressed : error.getSuppressed()) {
            if (passing(suppressed)) {
                return true;
            }
        }
        Throwable cause = error.getCause();
        return cause != null && cause != error && passing(cause);
    }

    /** The connection pool reports without a state that it could not get a connection. */
    private static boolean passing(@Nullable String state) {
        return state == null || PASSING_STATES.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
