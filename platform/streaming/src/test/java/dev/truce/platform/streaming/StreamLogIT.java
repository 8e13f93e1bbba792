package dev.truce.platform.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.embedded.PostgresServer;
import dev.truce.platform.streaming.StreamLog.Ends;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.ds.PGSimpleDataSource;

/** On a real database, each call in a transaction of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StreamLogIT {
    private static final String TABLES = "/db/streaming/V20261122_0950__create_stream.sql";
    private final PostgresServer postgres = PostgresServer.throwAway();
    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final StreamLog log = new StreamLog(database, Settings.SMALL);

    @BeforeAll
    void createTables() throws SQLException, IOException {
        postgres.createDatabaseIfAbsent("stream");
        database.setUrl(postgres.jdbcUrl("stream"));
        database.setUser(postgres.user());
        database.setPassword(postgres.password());
        try (InputStream script = getClass().getResourceAsStream(TABLES)) {
            run(new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @AfterAll
    void stop() {
        postgres.close();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String channelWith(String... payloads) {
        String name = "/event/" + UUID.randomUUID();
        for (String payload : payloads) {
            log.append(name, UUID.randomUUID(), "schema", payload);
        }
        return name;
    }

    private List<Long> idsAfter(String name, long position) {
        return log.after(Map.of(name, position)).stream()
                .map(StreamedEvent::replayId)
                .toList();
    }

    private Ends ends(String name) {
        return Objects.requireNonNull(log.ends().get(name));
    }

    @Test
    void eventsOfAChannelAreNumberedFromOneWithoutGaps() {
        String name = channelWith("{}", "{}", "{}");
        channelWith("{}");
        assertThat(idsAfter(name, 0)).containsExactly(1L, 2L, 3L);
        assertThat(idsAfter(name, 2)).containsExactly(3L);
        assertThat(ends(name)).isEqualTo(new Ends(0, 3));
        assertThat(log.ends()).doesNotContainKey("/event/Nothing__e");
    }

    @Test
    void answerHoldsOnlySoManyEvents() {
        String name = channelWith("{}", "{}", "{}", "{}");
        assertThat(idsAfter(name, 0)).containsExactly(1L, 2L, 3L);
        assertThat(log.after(Map.of(name, 2L, channelWith("{}", "{}"), 0L))).hasSize(3);
    }

    @Test
    void answerHoldsOnlySoMuchButAlwaysOneEvent() {
        String large = "{\"a\":\"" + "x".repeat(2_000) + "\"}";
        String name = channelWith(large, large);
        assertThat(idsAfter(name, 0)).containsExactly(1L);
        assertThat(idsAfter(name, 1)).containsExactly(2L);
    }

    @Test
    void whatIsPurgedCannotBeGoneBackTo() throws SQLException {
        String name = channelWith("{}", "{}", "{}");
        run("update stream_event set created_at = now() - interval '73 hours' where replay_id < 3 and channel = '%s'"
                .formatted(name));
        log.purge();
        assertThat(idsAfter(name, 0)).containsExactly(3L);
        assertThat(ends(name)).isEqualTo(new Ends(2, 3));
        assertThat(ends(name).reach(1)).isFalse();
        assertThat(ends(name).reach(2)).as("nothing behind it is missing").isTrue();
        assertThat(ends(name).reach(4)).isFalse();
    }

    @Test
    void numbersGoOnWhenAllIsPurged() throws SQLException {
        String name = channelWith("{}", "{}");
        run("update stream_event set created_at = now() - interval '73 hours' where channel = '%s'".formatted(name));
        log.purge();
        log.purge();
        log.append(name, UUID.randomUUID(), "schema", "{}");
        assertThat(idsAfter(name, 0)).containsExactly(3L);
        assertThat(ends(name)).isEqualTo(new Ends(2, 3));
    }
}
