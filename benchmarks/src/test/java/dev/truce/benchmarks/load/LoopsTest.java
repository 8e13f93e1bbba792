package dev.truce.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.truce.benchmarks.report.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoopsTest {
    @Test
    void everyOperationOfAClosedLoopIsPerformedOnce() {
        Set<Integer> performed = new ConcurrentSkipListSet<>();

        Throughput done = new ClosedLoop(4, Duration.ofSeconds(10)).run(100, performed::add);

        assertThat(performed).hasSize(100).contains(0, 99);
        assertThat(done.operations()).isEqualTo(100);
        assertThat(done.latencies().count()).isEqualTo(100);
    }

    @Test
    void aClosedLoopEndsWhenItsTimeIsUp() {
        assertThat(new ClosedLoop(1, Duration.ZERO).run(100, number -> {}).operations())
                .isZero();
    }

    @Test
    void aRequestThatFailsEndsTheMeasurement() {
        assertThatThrownBy(() -> new ClosedLoop(2, Duration.ofSeconds(10)).run(3, number -> {
                    throw new RequestFailed("refused");
                }))
                .isInstanceOf(RequestFailed.class)
                .hasMessage("refused");
        assertThatThrownBy(() -> new OpenLoop(1_000)
                        .run(1, number -> CompletableFuture.failedFuture(new RequestFailed("refused"))))
                .isInstanceOf(RequestFailed.class)
                .hasMessage("refused");
    }

    @Test
    void anOpenLoopSendsAtItsPace() {
        assertThat(new OpenLoop(200).offsetNanos(100)).isEqualTo(TimeUnit.MILLISECONDS.toNanos(500));
    }

    @Test
    void whatASystemIsLateWithCountsFromTheIntendedTime() {
        CompletableFuture<Void> stalled =
                CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS));

        Throughput done = new OpenLoop(1_000).run(10, number -> {
            stalled.join(); // as a system that stalls holds back whoever asks it
            return stalled;
        });

        assertThat(done.latencies().percentile(50)).isGreaterThan(40);
    }

    @Test
    void throughputIsOperationsByTime() {
        assertThat(new Throughput(500, Duration.ofMillis(250), new Latencies()).perSecond())
                .isCloseTo(2_000, within(0.001));
    }

    @Test
    void contendersHaveTheirTurnsInEachRound() {
        List<String> turns = new ArrayList<>();
        Iterator<Double> values = List.of(3.0, 1.0, 2.0).iterator();

        List<Figure> medians = InterleavedRounds.medians(
                3,
                List.of(
                        () -> {
                            turns.add("truce");
                            return Figure.of(values.next());
                        },
                        () -> {
                            turns.add("peer");
                            return Figure.missing("not built");
                        }));

        assertThat(turns).containsExactly("truce", "peer", "truce", "peer", "truce", "peer");
        assertThat(medians.get(0).value()).isEqualTo(2.0);
        assertThat(medians.get(1).reason()).isEqualTo("not built");
    }
}
