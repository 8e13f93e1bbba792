package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.MILLISECONDS;
import static dev.truce.benchmarks.report.FigureUnit.PER_SECOND;

import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.load.InterleavedRounds;
import dev.truce.benchmarks.load.Latencies;
import dev.truce.benchmarks.load.LoadOperation;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.SalesforceApi;
import dev.truce.localstack.stack.ServiceName;
import java.util.List;

/** Records are read one by one and in pages, at the service and through the gateway. */
public final class ReadsWork implements Work {
    private static final int PAGE = 200;
    private static final int RECORDS = 200;
    private static final String SOQL = SalesforceApi.queryPath(
            "SELECT Id, Name, StageName, Amount, CloseDate FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT "
                    + PAGE);
    private static final String SQL =
            "SELECT id, name, stage_name, amount, close_date FROM deal WHERE NOT is_closed AND NOT is_deleted"
                    + " ORDER BY id LIMIT %d;\n".formatted(PAGE);

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        SalesforceApi service = bench.api(ServiceName.DEAL);
        SalesforceApi gateway = bench.api(ServiceName.GATEWAY);
        long deals = ManyDeals.present(bench);
        List<String> ids = bench.deals().make(RECORDS);
        List<String> twins =
                bench.twin().map(twin -> new TwinRequests(twin).make(PAGE)).orElse(List.of());
        bench.limit();
        bench.awaitQuiet();
        List<Figure> one = InterleavedRounds.medians(
                bench.size().rounds(),
                List.of(
                        () -> rate(bench, number -> record(service, ids, number)),
                        () -> bench.pgbench()
                                .run(
                                        bench.limit().database(),
                                        "read",
                                        bench.limit().readScript()),
                        () -> TwinRequests.figure(
                                bench, twin -> bench.perSecond(number -> twin.read(twins.get(number % twins.size())))),
                        () -> rate(bench, number -> record(gateway, ids, number)),
                        () -> Figure.of(addedByTheGateway(bench, service, gateway, ids))));
        List<Figure> pages = InterleavedRounds.medians(
                bench.size().rounds(),
                List.of(
                        () -> rate(bench, number -> service.send("GET", SOQL, null)),
                        () -> bench.pgbench().run(bench.database("deal"), "page", SQL),
                        () -> TwinRequests.figure(bench, twin -> bench.perSecond(number -> twin.page(PAGE))),
                        () -> rate(bench, number -> gateway.send("GET", SOQL, null))));
        return rows(one, pages, deals);
    }

    private static List<Comparison> rows(List<Figure> one, List<Figure> pages, long deals) {
        return List.of(
                new Comparison("GET of a deal, 8 clients", PER_SECOND, one.get(0), one.get(1), one.get(2), List.of()),
                throughGateway("the same through the gateway (limit: without it)", one.get(3), one.get(0)),
                Comparison.alone(
                        "what the gateway adds to a GET, 1 client, p50", MILLISECONDS, one.get(4), Goal.atMost(0.5)),
                new Comparison(
                        "page of %d of %,d deals by SOQL, 8 clients (limit: the same SQL)".formatted(PAGE, deals),
                        PER_SECOND,
                        pages.get(0),
                        pages.get(1),
                        pages.get(2),
                        List.of(Goal.ofTheLimit(0.5))),
                throughGateway("the same page through the gateway (limit: without it)", pages.get(3), pages.get(0)));
    }

    private static Comparison throughGateway(String work, Figure gateway, Figure direct) {
        return new Comparison(work, PER_SECOND, gateway, direct, Figure.none(), List.of(Goal.ofTheLimit(0.8)));
    }

    private static void record(SalesforceApi api, List<String> ids, int number) {
        api.send("GET", "sobjects/Opportunity/" + ids.get(number % ids.size()), null);
    }

    private static Figure rate(Bench bench, LoadOperation operation) {
        return Figure.of(bench.perSecond(operation));
    }

    /** One after the other, so that both meet the same moments of the machine. */
    private static double addedByTheGateway(
            Bench bench, SalesforceApi service, SalesforceApi gateway, List<String> ids) {
        Latencies direct = new Latencies();
        Latencies through = new Latencies();
        new ClosedLoop(1, bench.size().round()).run(Integer.MAX_VALUE, number -> {
            long began = System.nanoTime();
            record(service, ids, number);
            long between = System.nanoTime();
            record(gateway, ids, number);
            direct.add(between - began);
            through.add(System.nanoTime() - between);
        });
        return through.percentile(50) - direct.percentile(50);
    }
}
