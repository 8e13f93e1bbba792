package dev.truce.benchmarks.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The report for programs: every round, unrounded. */
final class JsonReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonReport() {}

    static String of(BenchmarkReport report) {
        ObjectNode root = JSON.createObjectNode()
                .put("day", report.facts().day().toString())
                .put("quick", report.facts().quick());
        report.facts().more().forEach(root.putObject("facts")::put);
        ArrayNode rows = root.putArray("rows");
        report.rows().forEach(row -> rows.add(row(row)));
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode row(Comparison row) {
        ObjectNode json = JSON.createObjectNode()
                .put("work", row.work())
                .put("unit", row.unit().label());
        json.set("truce", figure(row.truce()));
        json.set("limit", figure(row.limit()));
        json.set("peer", figure(row.peer()));
        json.put("ratioToLimit", row.ratioToLimit()).put("ratioToPeer", row.ratioToPeer());
        ArrayNode goals = json.putArray("goals");
        row.goals()
                .forEach(goal ->
                        goals.addObject().put("goal", goal.text(row.unit())).put("reached", goal.reachedBy(row)));
        return json;
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode json = JSON.createObjectNode().put("value", figure.value());
        figure.rounds().forEach(json.putArray("rounds")::add);
        return figure.reason().isEmpty() ? json : json.put("reason", figure.reason());
    }
}
