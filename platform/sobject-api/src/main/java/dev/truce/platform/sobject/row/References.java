package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Refuses references to records that do not exist. A record that another service masters may still be
 * on its way: the write waits for it a moment, and where the copy is known to lag behind it is accepted
 * as a pending reference ({@code events.md}, Replicas).
 */
@ApplicationScoped
class References {
    private static final Duration POLL = Duration.ofMillis(20);
    private final SObjects objects;
    private final EntityManager entities;
    private final ReplicaProgress progress;
    private final PendingReferences pending;
    private final ReferenceSettings settings;

    References(
            SObjects objects,
            EntityManager entities,
            ReplicaProgress progress,
            PendingReferences pending,
            ReferenceSettings settings) {
        this.objects = objects;
        this.entities = entities;
        this.progress = progress;
        this.pending = pending;
        this.settings = settings;
    }

    <T extends SObjectRecord> void require(SObjectField<T, ?> field, T row, FieldInput input) {
        List<SObjectType<?>> targets = targets(field);
        if (targets.isEmpty() || input.value().isNull() || input.value().isContainerNode()) {
            return; // the field's type refuses structures
        }
        Optional<String> id = RecordId.parse(input.value().asText().strip());
        if (id.isEmpty() || id.get().equals(field.read(row))) {
            return; // the field's type refuses what is no id; what is unchanged was checked when it came
        }
        SObjectType<?> target = targets.stream()
                .filter(type -> type.keyPrefix().equals(RecordId.prefixOf(id.get())))
                .findFirst()
                .orElseThrow(() -> unknown(field, id.get(), input));
        if (!exists(target, id.get())) {
            awaitOrRefuse(field, row, input, target, id.get());
        }
    }

    private void awaitOrRefuse(
            SObjectField<?, ?> field, SObjectRecord row, FieldInput input, SObjectType<?> target, String id) {
        if (target.isReplica()) {
            long deadline = System.nanoTime() + settings.patience().toNanos();
            while (System.nanoTime() < deadline) {
                LockSupport.parkNanos(
                        POLL.toNanos()); // the copy may be written by another process: only the database tells
                if (exists(target, id)) {
                    return;
                }
            }
            if (!progress.caughtUp()) {
                pending.remember(row.id(), field.name(), target.name(), id);
                return;
            }
        }
        throw unknown(field, id, input);
    }

    private boolean exists(SObjectType<?> target, String id) {
        return !entities.createQuery(
                        "select 1 from %s e where e.id = :id and e.isDeleted = false"
                                .formatted(target.entity().getName()),
                        Integer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private List<SObjectType<?>> targets(SObjectField<?, ?> field) {
        return field.referenceTo().stream()
                .map(objects::named)
                .flatMap(Optional<SObjectType<?>>::stream)
                .toList();
    }

    private static UnknownReference unknown(SObjectField<?, ?> field, String id, FieldInput input) {
        return new UnknownReference(field.name(), input.fieldLabel(), id, String.join(" or ", field.referenceTo()));
    }
}
