package dev.truce.platform.messaging.inbox;

import dev.truce.platform.messaging.MessagingConfig;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The marks of handled events. A mark commits or rolls back with what the event did. */
@Singleton
class Marks {
    private static final int AT_A_TIME = 10_000;
    private static final String MARK =
            """
            INSERT INTO inbox (consumer, event_id) SELECT ?, unnest(?)
            ON CONFLICT DO NOTHING RETURNING event_id
            """;
    private static final String FORGET =
            """
            DELETE FROM inbox WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM inbox WHERE received_at < now() - ? * interval '1 second' ORDER BY received_at LIMIT ?))
            """;

    private final DataSource dataSource;
    private final MessagingConfig config;

    Marks(DataSource dataSource, MessagingConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    /** {@return those that were not handled before; waits for another transaction that is just handling one of them} */
    Set<UUID> markNew(Collection<UUID> eventIds) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setString(1, config.consumer());
            mark.setArray(2, connection.createArrayOf("uuid", eventIds.toArray()));
            Set<UUID> fresh = new HashSet<>();
            try (ResultSet row = mark.executeQuery()) {
                while (row.next()) {
                    fresh.add(row.getObject(1, UUID.class));
                }
            }
            return fresh;
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }

    /** Removes some of the marks older than the retention. @return whether there may be more */
    boolean forgetSome() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setLong(1, config.inbox().retention().toSeconds());
            forget.setInt(2, AT_A_TIME);
            return forget.executeUpdate() == AT_A_TIME;
        } catch (SQLException e) {
            throw new InboxUnavailable(e);
        }
    }
}
