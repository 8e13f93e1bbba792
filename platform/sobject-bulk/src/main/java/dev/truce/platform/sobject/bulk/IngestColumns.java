package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.platform.sobject.row.ReadableObjects;
import dev.truce.platform.sobject.row.RelatedKeys;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The header of an uploaded file, if it is not empty: every column has to be a field, or the key of a related record. */
@Singleton
class IngestColumns {
    private final ReadableObjects objects;
    private final RelatedKeys keys;
    private final AccessPolicy access;
    private final CurrentActor actor;

    IngestColumns(ReadableObjects objects, RelatedKeys keys, AccessPolicy access, CurrentActor actor) {
        this.objects = objects;
        this.keys = keys;
        this.access = access;
        this.actor = actor;
    }

    /** @throws InvalidBatch when a column is unknown, there twice, or a needed one missing */
    void require(Job job) {
        if (job.knownColumns().isEmpty()) {
            return;
        }
        SObjectType<?> type = objects.named(job.object());
        Set<String> seen = new HashSet<>();
        for (String column : job.knownColumns()) {
            if (!isKnown(type, column)) {
                throw new InvalidBatch("InvalidBatch : Field name not found : " + column);
            }
            if (!seen.add(column.toLowerCase(Locale.ROOT))) {
                throw new InvalidBatch("InvalidBatch : Duplicate field name found : " + column);
            }
        }
        for (String needed : needed(job)) {
            if (!seen.contains(needed.toLowerCase(Locale.ROOT))) {
                throw new InvalidBatch("InvalidBatch : Field name not found : " + needed);
            }
        }
    }

    private boolean isKnown(SObjectType<?> type, String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? isField(type, column) : keys.isKey(type, column.substring(0, dot), column.substring(dot + 1));
    }

    private <T extends SObjectRecord> boolean isField(SObjectType<T> type, String column) {
        return type.field(column)
                .filter((SObjectField<T, ?> field) -> access.mayRead(actor.get(), type, field))
                .isPresent();
    }

    private static Set<String> needed(Job job) {
        return switch (job.operation()) {
            case update, delete, hardDelete -> Set.of("Id");
            case upsert ->
                "Id".equalsIgnoreCase(job.externalIdField())
                        ? Set.of()
                        : new TreeSet<>(List.of(String.valueOf(job.externalIdField())));
            case insert, query, queryAll -> Set.of();
        };
    }
}
