package dev.truce.benchmarks.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.benchmarks.BenchmarkFailure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PgbenchTest {
    @Test
    void theRateIsRead() {
        assertThat(
                        Pgbench.rateIn(
                                """
                        number of failed transactions: 0 (0.000%)
                        latency average = 3.876 ms
                        initial connection time = 11.540 ms
                        tps = 2064.017233 (without initial connection time)
                        """))
                .isEqualTo(2064.017233);
    }

    @Test
    void anOutputWithoutARateIsNoZero() {
        assertThatThrownBy(() -> Pgbench.rateIn("pgbench: error: connection refused"))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("connection refused");
    }

    @Test
    void aTableInPartitionsBecomesAPlainOne() {
        assertThat(TableShape.ofWholeTable("CREATE UNIQUE INDEX pk ON ONLY public.event_log USING btree (seq)"))
                .isEqualTo("CREATE UNIQUE INDEX pk ON public.event_log USING btree (seq)");
        assertThat(TableShape.definition("deal", List.of("id text NOT NULL", "name text")))
                .isEqualTo("CREATE TABLE deal (id text NOT NULL, name text)");
    }

    @Test
    void aSampleIsWrittenAsItWas() {
        assertThat(SampleRow.literal("it's", "varchar")).isEqualTo("'it''s'::varchar");
        assertThat(SampleRow.literal("{\"a\":\"\\n\"}", "json")).isEqualTo("U&'{\"a\"\\003a\"\\\\n\"}'::json");
        assertThat(SampleRow.literal(null, "numeric")).isEqualTo("NULL::numeric");
        assertThat(new SampleRow("t", Map.of("id", "'1'::text")).with("id", "n").insert())
                .isEqualTo("INSERT INTO t (id) VALUES (n)");
        assertThat(new SampleRow("t", Map.of("id", "'1'::text")).select(3))
                .isEqualTo("SELECT '1'::text FROM generate_series(1, 3) n");
    }

    @Test
    void aColumnThatIsGoneIsNoticed() {
        SampleRow row = new SampleRow("deal", Map.of("id", "1"));

        assertThatThrownBy(() -> row.with("stage", "2")).hasMessageContaining("deal has no column stage any more");
    }
}
