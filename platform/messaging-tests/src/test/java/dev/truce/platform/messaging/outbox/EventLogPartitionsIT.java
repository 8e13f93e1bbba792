package dev.truce.platform.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.messaging.Database;
import dev.truce.platform.messaging.TrialServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TrialServers.class)
class EventLogPartitionsIT {
    private static final long A_SEQ_OF_ITS_OWN = 1_000_000_000;

    @Inject
    EventLogPartitions partitions;

    @Inject
    Database database;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void aWeekAheadHasPartitionsFromTheStart() throws Exception {
        partitions.createAhead();

        assertThat(existing())
                .contains(table(today.minusDays(2)), table(today), table(today.plusDays(7)))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyExpiredDaysWithNothingPendingAreDropped() throws Exception {
        create(today.minusDays(7));
        create(today.minusDays(8));
        create(today.minusDays(9));
        database.execute(
                "INSERT INTO outbox_pending (seq, created_at, shard, event_key, parked_at) VALUES (?, ?::date, 0, 'old', now())",
                A_SEQ_OF_ITS_OWN,
                today.minusDays(9).toString());

        partitions.dropExpired();

        assertThat(existing())
                .contains(table(today.minusDays(7)), table(today.minusDays(9)))
                .doesNotContain(table(today.minusDays(8)));

        database.execute("DELETE FROM outbox_pending WHERE seq = ?", A_SEQ_OF_ITS_OWN);
        partitions.dropExpired();

        assertThat(existing()).doesNotContain(table(today.minusDays(9)));
    }

    private void create(LocalDate day) {
        database.execute("CREATE TABLE IF NOT EXISTS " + table(day) + " PARTITION OF event_log FOR VALUES FROM ('" + day
                + " 00:00+00') TO ('" + day.plusDays(1) + " 00:00+00')");
    }

    private List<String> existing() {
        return database.texts(
                "SELECT inhrelid::regclass::text FROM pg_inherits WHERE inhparent = 'event_log'::regclass");
    }

    private static String table(LocalDate day) {
        return "event_log_" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
