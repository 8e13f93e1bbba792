package dev.truce.platform.sobject.composite.records;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.Conditions;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.RowChanges;
import dev.truce.platform.sobject.row.UpsertRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Creates, changes, upserts and deletes several records by the same doors as single ones. */
@ApplicationScoped
class SaveCollection {
    private final ReadableObjects objects;
    private final RowChanges changes;
    private final UpsertRow upsert;
    private final Attempts attempts;

    SaveCollection(ReadableObjects objects, RowChanges changes, UpsertRow upsert, Attempts attempts) {
        this.objects = objects;
        this.changes = changes;
        this.upsert = upsert;
        this.attempts = attempts;
    }

    List<RecordResult> create(Collection collection) {
        List<Attempts.Attempt> creations = collection.sent().stream()
                .<Attempts.Attempt>map(
                        sent -> () -> RecordResult.saved(changes.create(sent.type(objects), sent.fields())))
                .toList();
        return attempts.run(creations, collection.allOrNone(), () -> {});
    }

    List<RecordResult> update(Collection collection) {
        List<SentRecord> records = collection.sent();
        List<Attempts.Attempt> updates = records.stream()
                .<Attempts.Attempt>map(sent -> () -> RecordResult.saved(changes.update(
                        sent.type(objects), wellFormed(sent.id()), sent.fields().without("Id"), Conditions.NONE)))
                .toList();
        return attempts.run(
                updates,
                collection.allOrNone(),
                () -> lock(records.stream().map(SentRecord::id).toList()));
    }

    /** @param key API name of an external id field, or {@code Id} */
    List<RecordResult> upsert(SObjectType<?> type, String key, Collection collection) {
        List<Attempts.Attempt> upserts = collection.sent().stream()
                .<Attempts.Attempt>map(sent -> () -> {
                    UpsertRow.Upserted done = upsert.upsert(
                            type, new UpsertRow.Key(key, sent.value(key), false, Conditions.NONE), sent.fields());
                    return RecordResult.upserted(done.id(), done.created());
                })
                .toList();
        return attempts.run(upserts, collection.allOrNone(), () -> {}).stream()
                .map(RecordResult::asUpsert)
                .toList();
    }

    List<RecordResult> delete(List<String> ids, boolean allOrNone) {
        List<Attempts.Attempt> deletions = ids.stream()
                .<Attempts.Attempt>map(id -> () -> RecordResult.saved(changes.delete(
                        objects.ofId(wellFormed(id)).orElseThrow(() -> RefusedCollection.malformedId(id)),
                        id,
                        Conditions.NONE)))
                .toList();
        return attempts.run(deletions, allOrNone, () -> lock(ids));
    }

    private void lock(List<String> ids) {
        Map<String, TreeSet<String>> byObject = new TreeMap<>();
        for (String id : ids) {
            Optional<SObjectType<?>> type = objects.ofId(id);
            if (type.isPresent()) {
                byObject.computeIfAbsent(type.get().name(), absent -> new TreeSet<>())
                        .add(RecordId.parse(id).orElseThrow());
            }
        }
        byObject.forEach((type, known) -> changes.lock(objects.named(type), known));
    }

    private static String wellFormed(String id) {
        return RecordId.parse(id).orElseThrow(() -> RefusedCollection.malformedId(id));
    }
}
