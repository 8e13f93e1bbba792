package dev.truce.importer.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.importer.api.TruceApi;
import dev.truce.importer.api.Upsert;
import dev.truce.importer.api.Upserted;
import dev.truce.importer.mapping.FieldRule;
import dev.truce.importer.mapping.ImportStep;
import dev.truce.importer.mapping.Row;
import dev.truce.importer.mapping.RowRejected;
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
 * Loads the rows of one step, by collections. What is the same already is not sent, so running it again changes nothing.
 * A row that refers to another row of its own file is loaded after that one.
 */
final class StepImport {
    private final ImportStep step;
    private final TruceApi api;
    private final ExistingRecords known;
    private final Executor connections;
    private final LocalDate today;
    private final Rejects rejects;
    private final StepCounts counts;
    private final FieldValues values;

    StepImport(
            ImportStep step,
            TruceApi api,
            ExistingRecords known,
            Executor connections,
            LocalDate today,
            Rejects rejects,
            StepCounts counts) {
        this.step = step;
        this.api = api;
        this.known = known;
        this.connections = connections;
        this.today = today;
        this.rejects = rejects;
        this.counts = counts;
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
        List<Unsaved> unsaved = candidates.stream()
                .flatMap(candidate -> toSend(candidate).stream())
                .toList();
        List<CompletableFuture<Void>> loading = Batches.of(unsaved).stream()
                .map(batch -> CompletableFuture.runAsync(() -> save(batch), connections))
                .toList();
        try {
            CompletableFuture.allOf(loading.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Counts a row that says nothing new, or that cannot be sent; answers what is to be sent of the others. */
    private Optional<Unsaved> toSend(Candidate candidate) {
        Optional<JsonNode> stored = known.find(step.object(), candidate.key());
        ObjectNode fields;
        try {
            fields = fieldsOf(candidate.row(), stored.isEmpty());
        } catch (RowRejected rejected) {
            reject(candidate.row(), String.valueOf(rejected.getMessage()));
            return Optional.empty();
        }
        stored.ifPresent(record ->
                fields.properties().removeIf(field -> FieldValues.same(field.getValue(), record.path(field.getKey()))));
        if (stored.isPresent() && fields.isEmpty()) {
            counts.add(candidate.row(), StepCounts.Outcome.UNCHANGED);
            return Optional.empty();
        }
        return Optional.of(new Unsaved(candidate, new Upsert(candidate.key(), fields), stored.isEmpty()));
    }

    private void save(List<Unsaved> batch) {
        List<Upserted> answers =
                api.upsert(step.object(), batch.stream().map(Unsaved::upsert).toList());
        for (int i = 0; i < batch.size(); i++) {
            note(batch.get(i), answers.get(i));
        }
    }

    private void note(Unsaved sent, Upserted answer) {
        Row row = sent.candidate().row();
        if (answer.refusal() != null) {
            reject(row, answer.refusal());
        } else if (sent.isNew()) {
            known.add(
                    step.object(),
                    sent.candidate().key(),
                    sent.upsert().fields().put("Id", answer.id()));
            counts.add(row, StepCounts.Outcome.CREATED);
        } else {
            counts.add(row, StepCounts.Outcome.CHANGED);
        }
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
                .map(rule -> ExistingRecords.fold(rule.textFor(candidate.row(), today)))
                .anyMatch(toCome::contains);
    }

    private static Optional<FieldRule> ruleFor(Row row, List<FieldRule> rules) {
        return rules.stream().filter(rule -> rule.when().holdsFor(row)).findFirst();
    }

    private static Set<String> keysOf(List<Candidate> candidates) {
        Set<String> keys = new HashSet<>();
        candidates.forEach(candidate -> keys.add(ExistingRecords.fold(candidate.key())));
        return keys;
    }

    private void reject(Row row, String reason) {
        rejects.add(row, step.object(), reason);
        counts.add(row, StepCounts.Outcome.REJECTED);
    }
}
