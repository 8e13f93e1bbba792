package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MILLISECONDS;
import static dev.truce.benchmarks.report.FigureUnit.PER_SECOND;

import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.load.InterleavedRounds;
import dev.truce.benchmarks.load.Latencies;
import dev.truce.benchmarks.load.OpenLoop;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.Backlog;
import dev.truce.localstack.stack.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

/**
 * Closes as many as there can be, in turns with the limit and the peer; then half as many, to see how long each takes.
 *
 * @param direct closes at deal-service
 * @param throughGateway closes through the gateway
 * @param deals to be closed, each once
 * @param twins deals of the peer, which it closes again and again
 */
record CloseRounds(Bench bench, WinningPatch direct, WinningPatch throughGateway, OpenDeals deals, List<String> twins) {
    private static final int WARM_UP = 100;
    private static final Duration TO_PUBLISH = Duration.ofMinutes(1);
    private static final double HALF = 0.5;
    private static final double P99_GOAL = 25;

    static CloseRounds prepared(Bench bench) {
        int turns = 2 * bench.size().rounds() + 1;
        OpenDeals deals = OpenDeals.of(bench, bench.size().deals() * turns + 2 * WARM_UP);
        bench.limit();
        return new CloseRounds(
                bench,
                new WinningPatch(bench.api(ServiceName.DEAL)),
                new WinningPatch(bench.api(ServiceName.GATEWAY)),
                deals,
                bench.twin().map(twin -> new TwinRequests(twin).make(WARM_UP)).orElse(List.of()));
    }

    List<Comparison> measure() {
        closed(direct, deals.next(WARM_UP));
        closed(throughGateway, deals.next(WARM_UP));
        bench.twin().ifPresent(twin -> twins.forEach(new TwinRequests(twin)::close));
        List<Figure> rates;
        try (Backlog backlog = bench.backlog()) {
            rates = InterleavedRounds.medians(
                    bench.size().rounds(),
                    List.of(
                            () -> round(backlog, direct),
                            () -> round(backlog, throughGateway),
                            this::limit,
                            this::peer));
        }
        Figure truce = rates.get(0);
        Figure peer = rates.get(3);
        List<String> ids = deals.next(bench.size().deals());
        Latencies half = openLoop(truce, ids.size(), number -> direct.begin(ids.get(number)));
        return rows(rates, half, peerAtHalf(peer));
    }

    /** Its events are published before the next contender has its turn. */
    private Figure round(Backlog backlog, WinningPatch close) {
        double perSecond = closed(close, deals.next(bench.size().deals()));
        backlog.awaitPublished(TO_PUBLISH);
        return Figure.of(perSecond);
    }

    private Figure limit() {
        return bench.pgbench()
                .run(bench.limit().database(), "close", bench.limit().closeScript());
    }

    private Figure peer() {
        return TwinRequests.figure(bench, twin -> bench.perSecond(number -> twin.close(twin(number))));
    }

    private double closed(WinningPatch close, List<String> ids) {
        return new ClosedLoop(Bench.CLIENTS, bench.size().round())
                .run(ids.size(), number -> close.send(ids.get(number)))
                .perSecond();
    }

    private Latencies peerAtHalf(Figure maximum) {
        return bench.twin()
                .map(twin ->
                        openLoop(maximum, Integer.MAX_VALUE, number -> new TwinRequests(twin).beginClose(twin(number))))
                .orElseGet(Latencies::new);
    }

    private Latencies openLoop(Figure maximum, int most, IntFunction<CompletableFuture<Void>> operation) {
        if (maximum.value() == null) {
            return new Latencies();
        }
        double rate = Math.max(1, HALF * maximum.value());
        int operations = (int) Math.min(most, rate * bench.size().round().toSeconds());
        return new OpenLoop(rate).run(operations, operation).latencies();
    }

    private String twin(int number) {
        return twins.get(number % twins.size());
    }

    private static List<Comparison> rows(List<Figure> rates, Latencies half, Latencies peerAtHalf) {
        return List.of(
                new Comparison(
                        "close, 8 clients",
                        PER_SECOND,
                        rates.get(0),
                        rates.get(2),
                        rates.get(3),
                        List.of(Goal.ofTheLimit(0.25), Goal.ofThePeer(0.5))),
                new Comparison(
                        "close through the gateway, 8 clients (limit: without it)",
                        PER_SECOND,
                        rates.get(1),
                        rates.get(0),
                        Figure.none(),
                        List.of()),
                latency(50, half, peerAtHalf),
                latency(99, half, peerAtHalf, Goal.atMost(P99_GOAL)));
    }

    private static Comparison latency(int percent, Latencies truce, Latencies peer, Goal... goals) {
        return new Comparison(
                "close at half of its maximum, p" + percent,
                MILLISECONDS,
                percentile(truce, percent),
                Figure.none(),
                percentile(peer, percent),
                List.of(goals));
    }

    private static Figure percentile(Latencies latencies, double percent) {
        return latencies.count() == 0 ? Figure.missing(Bench.NO_TWIN) : Figure.of(latencies.percentile(percent));
    }
}
