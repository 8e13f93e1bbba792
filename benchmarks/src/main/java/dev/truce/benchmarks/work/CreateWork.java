package dev.truce.benchmarks.work;

import static dev.truce.benchmarks.report.FigureUnit.PER_SECOND;
import static dev.truce.benchmarks.report.FigureUnit.ROWS_PER_SECOND;

import dev.truce.benchmarks.load.ClosedLoop;
import dev.truce.benchmarks.load.InterleavedRounds;
import dev.truce.benchmarks.report.Comparison;
import dev.truce.benchmarks.report.Figure;
import dev.truce.benchmarks.report.Goal;
import dev.truce.benchmarks.stack.Followers;
import dev.truce.benchmarks.stack.SalesforceApi;
import dev.truce.benchmarks.stack.SoldDeals;
import dev.truce.localstack.stack.ServiceName;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Deals are made: one with a line in one request, and many in a collection. */
public final class CreateWork implements Work {
    private static final int CUSTOMERS = 200;

    /** Eight times what collections did before they shared a transaction. */
    private static final double ROWS_GOAL = 2_240;

    private static final Map<String, Object> OFFERING = Map.of(
            "Name",
            "Benchmark quick start",
            "IsActive",
            true,
            "Standard_Price__c",
            18_000,
            "Standard_Effort_Hours__c",
            120);

    @Override
    public String name() {
        return "create";
    }

    @Override
    public List<Comparison> measure(Bench bench) {
        SalesforceApi api = bench.api(ServiceName.DEAL);
        SoldDeals deals = bench.deals();
        List<String> customers = deals.accounts(CUSTOMERS);
        String offering = api.send("POST", "sobjects/Product2", api.write(OFFERING))
                .path("id")
                .asText();
        bench.limit();
        bench.twin();
        bench.awaitQuiet();
        List<Figure> rates = new Followers(bench.stack().programs())
                .whileHeld(() -> InterleavedRounds.medians(
                        bench.size().rounds(),
                        List.of(
                                () -> Figure.of(
                                        bench.perSecond(number -> tree(api, deals, customers, number, offering))),
                                () -> limit(bench),
                                () -> TwinRequests.figure(
                                        bench, twin -> bench.perSecond(number -> twin.makeWithALine())),
                                () -> rowsPerSecond(bench, deals, customers))));
        bench.awaitQuiet();
        return List.of(
                new Comparison(
                        "create a deal with a line, 8 clients (limit: without the line)",
                        PER_SECOND,
                        rates.get(0),
                        rates.get(1),
                        rates.get(2),
                        List.of(Goal.ofThePeer(0.5))),
                Comparison.alone(
                        "collections of 200 deals, 1 client", ROWS_PER_SECOND, rates.get(3), Goal.atLeast(ROWS_GOAL)));
    }

    private static Figure limit(Bench bench) {
        return bench.pgbench()
                .run(bench.limit().database(), "create", bench.limit().createScript());
    }

    private static void tree(SalesforceApi api, SoldDeals deals, List<String> customers, int number, String offering) {
        Map<String, Object> deal = deals.deal(customers.get(number % customers.size()));
        Map<String, Object> line =
                SoldDeals.record("OpportunityLineItem", Map.of("Product2Id", offering, "Quantity", 1));
        deal.put("OpportunityLineItems", Map.of("records", List.of(line)));
        api.send("POST", "composite/tree/Opportunity", api.write(Map.of("records", List.of(deal))));
    }

    private static Figure rowsPerSecond(Bench bench, SoldDeals deals, List<String> customers) {
        List<Map<String, Object>> records =
                Collections.nCopies(SoldDeals.MOST_IN_A_COLLECTION, deals.deal(customers.get(0)));
        double calls = new ClosedLoop(1, bench.size().round())
                .run(Integer.MAX_VALUE, number -> deals.send(records))
                .perSecond();
        return Figure.of(calls * SoldDeals.MOST_IN_A_COLLECTION);
    }
}
