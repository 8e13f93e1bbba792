package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MILLISECONDS;
import static dev.truce.benchmarks.report.FigureUnit.PIECES;

import dev.truce.benchmarks.BenchmarkFailure;
import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.load.Latencies;
import dev.truce.benchmarks.load.OpenLoop;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.HandoffEvents;
import dev.truce.localstack.stack.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Deals are closed at a fixed pace, and their handoffs follow. */
public final class HandoffsWork implements Work {
    private static final List<Integer> PACES = List.of(10, 20, 50, 100);
    private static final int PACE_OF_THE_GOALS = 50;
    /** A queue that grows slowly is seen late. */
    private static final int ROUNDS_OF_A_PACE = 2;

    private static final int WARM_UP = 200;
    private static final double P50_GOAL = 30;
    private static final double P99_GOAL = 150;
    private static final double SECONDS_BEHIND_GOAL = 0.5;
    private static final Duration TO_FOLLOW = Duration.ofMinutes(5);

    @Override
    public String name() {
        return "handoffs";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        bench.withoutTwin();
        List<Comparison> rows = new ArrayList<>();
        try (HandoffEvents events = new HandoffEvents(bench.stack().layout().kafkaBootstrapServers())) {
            warmUp(bench, events);
            for (int pace : PACES) {
                rows.addAll(atPace(bench, events, pace));
            }
            rows.addAll(new HandoffBurst(bench, events).measure());
        }
        return rows;
    }

    private static void warmUp(Bench bench, HandoffEvents events) {
        List<String> deals = OpenDeals.of(bench, WARM_UP).all();
        WinningPatch close = new WinningPatch(bench.api(ServiceName.DEAL));
        new ClosedLoop(Bench.CLIENTS, TO_FOLLOW).run(WARM_UP, number -> close.send(deals.get(number)));
        awaitHandoffs(events, deals);
    }

    private static void awaitHandoffs(HandoffEvents events, List<String> deals) {
        if (!events.await(deals, TO_FOLLOW)) {
            throw new BenchmarkFailure("%d of %d closes have no handoff after %d minutes"
                    .formatted(deals.size() - events.countOf(deals), deals.size(), TO_FOLLOW.toMinutes()));
        }
    }

    private static List<Comparison> atPace(Bench bench, HandoffEvents events, int pace) {
        List<String> deals = OpenDeals.of(bench, (int) (bench.size().round().toSeconds() * ROUNDS_OF_A_PACE * pace))
                .all();
        bench.awaitQuiet();
        bench.say("closing %d deals a second".formatted(pace));
        WinningPatch close = new WinningPatch(bench.api(ServiceName.DEAL));
        Map<String, Long> answered = new ConcurrentHashMap<>();
        new OpenLoop(pace).run(deals.size(), number -> {
            String deal = deals.get(number);
            return close.begin(deal).thenRun(() -> answered.put(deal, System.nanoTime()));
        });
        int behind = deals.size() - events.countOf(deals);
        awaitHandoffs(events, deals);
        return rows(pace, latencies(answered, events.seen()), behind);
    }

    private static List<Comparison> rows(int pace, Latencies latencies, int behind) {
        boolean goals = pace == PACE_OF_THE_GOALS;
        String work = "close → handoff published at %d closes/s, ".formatted(pace);
        return List.of(
                Comparison.alone(
                        work + "p50",
                        MILLISECONDS,
                        Figure.of(latencies.percentile(50)),
                        goals ? new Goal[] {Goal.atMost(P50_GOAL)} : new Goal[0]),
                Comparison.alone(
                        work + "p99",
                        MILLISECONDS,
                        Figure.of(latencies.percentile(99)),
                        goals ? new Goal[] {Goal.atMost(P99_GOAL)} : new Goal[0]),
                Comparison.alone(
                        "handoffs still to be made when %d closes/s end".formatted(pace),
                        PIECES,
                        Figure.of(behind),
                        Goal.atMost(pace * SECONDS_BEHIND_GOAL)));
    }

    /** From the answer to the close until the first event of its handoff. */
    private static Latencies latencies(Map<String, Long> answered, Map<String, Long> seen) {
        Latencies latencies = new Latencies();
        answered.forEach((deal, answer) -> latencies.add(seen.getOrDefault(deal, answer) - answer));
        return latencies;
    }
}
