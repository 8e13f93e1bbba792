package dev.truce.localstack.importer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.localstack.importer.api.Refused;
import dev.truce.localstack.importer.api.TruceApi;
import dev.truce.localstack.importer.mapping.FieldRule;
import dev.truce.localstack.importer.mapping.Row;
import dev.truce.localstack.importer.mapping.RowRejected;
import dev.truce.localstack.importer.mapping.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * Loads the rows of one step. What is the same already is not sent, so running it again changes nothing. A row that
 * refers to another row of its own file is loaded after that one.
 */
final class StepImport {
    private final Step step;
    private final TruceApi api;
    private final KnownRecords known;
    private final Executor connections;
    private final LocalDate today;
    private final Rejects rejects;
    private final Tally tally;
    private final FieldValues values;

    StepImport(
            Step step,
            TruceApi api,
            KnownRecords known,
            Executor connections,
            LocalDate today,
            Rejects rejects,
            Tally tally) {
        this.step = step;
        this.api = api;
        this.known = known;
        this.connections = connections;
        this.today = today;
        this.rejects = rejects;
        this.tally = tally;
        this.values = new FieldValues(step.object(), api.fieldTypes(step.object()));
    }

    /** Rejects what the mapping refuses and answers the rest. */
    List<Candidate> candidatesIn(CsvFile file) {
        step.fields().keySet().forEach(values::require);
        file.malformed().forEach(bad -> reject(bad.row(), bad.reason()));
        return new Candidates(step, this::reject).in(file.rows());
    }

    void load(List<Candidate> candidates) {
        known.load(step.object(), List.copyOf(step.fields().keySet()));
        List<Candidate> waiting = candidates;
        while (!waiting.isEmpty()) {
            List<Candidate> ready = new ArrayList<>();
            List<Candidate> later = new ArrayList<>();
            Set<String> toCome = keysOf(waiting);
            waiting.forEach(candidate -> (waitsForOneOf(toCome, candidate) ? later : ready).add(candidate));
            loadAll(ready.isEmpty() ? later : ready);
            waiting = ready.isEmpty() ? List.of() : later;
        }
    }

    private void loadAll(List<Candidate> candidates) {
        List<CompletableFuture<Void>> loading = candidates.stream()
                .map(candidate -> CompletableFuture.runAsync(() -> load(candidate), connections))
                .toList();
        try {
            CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void load(Candidate candidate) {
        try {
            tally.add(candidate.row(), save(candidate));
        } catch (RowRejected | Refused rejected) {
            reject(candidate.row(), String.valueOf(rejected.getMessage()));
        }
    }

    private Tally.Outcome save(Candidate candidate) {
        Optional<JsonNode> stored = known.find(step.object(), candidate.key());
        ObjectNode fields = fieldsOf(candidate.row(), stored.isEmpty());
        stored.ifPresent(record ->
                fields.properties().removeIf(field -> FieldValues.same(field.getValue(), record.path(field.getKey()))));
        if (stored.isPresent() && fields.isEmpty()) {
            return Tally.Outcome.UNCHANGED;
        }
        String id = api.upsert(step.object(), candidate.key(), fields);
        if (stored.isPresent()) {
            return Tally.Outcome.CHANGED;
        }
        known.add(step.object(), candidate.key(), fields.put("Id", id));
        return Tally.Outcome.CREATED;
    }

    private ObjectNode fieldsOf(Row row, boolean isNew) {
        ObjectNode fields = api.emptyRecord();
        step.fields().forEach((field, rules) -> ruleFor(row, rules)
                .filter(rule -> isNew || !rule.onlyWhenNew())
                .ifPresent(rule -> fields.set(field, valueOf(field, rule, row))));
        if (isNew) {
            fields.properties().removeIf(field -> field.getValue().isNull());
        }
        return fields;
    }

    private JsonNode valueOf(String field, FieldRule rule, Row row) {
        String text = rule.textFor(row, today);
        String object = rule.lookup();
        if (object == null || text.isEmpty()) {
            return values.of(field, text);
        }
        return values.of(
                field,
                known.idOf(object, text)
                        .orElseThrow(() -> new RowRejected("%s: there is no %s '%s'".formatted(field, object, text))));
    }

    private boolean waitsForOneOf(Set<String> toCome, Candidate candidate) {
        return step.fields().values().stream()
                .flatMap(rules -> ruleFor(candidate.row(), rules).stream())
                .filter(rule -> step.object().equals(rule.lookup()))
                .map(rule -> KnownRecords.fold(rule.textFor(candidate.row(), today)))
                .anyMatch(toCome::contains);
    }

    private static Optional<FieldRule> ruleFor(Row row, List<FieldRule> rules) {
        return rules.stream().filter(rule -> rule.when().holdsFor(row)).findFirst();
    }

    private static Set<String> keysOf(List<Candidate> candidates) {
        Set<String> keys = new HashSet<>();
        candidates.forEach(candidate -> keys.add(KnownRecords.fold(candidate.key())));
        return keys;
    }

    private void reject(Row row, String reason) {
        rejects.add(row, step.object(), reason);
        tally.add(row, Tally.Outcome.REJECTED);
    }
}
