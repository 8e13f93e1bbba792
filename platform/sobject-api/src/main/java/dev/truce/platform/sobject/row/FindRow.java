package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.ReadOnce;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds single records that the caller may see. */
@ApplicationScoped
class FindRow {
    private final EntityManager entities;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final ReadOnce known;

    FindRow(EntityManager entities, AccessPolicy access, CurrentActor actor, ReadOnce known) {
        this.entities = entities;
        this.access = access;
        this.actor = actor;
        this.known = known;
    }

    /**
     * The record with this id.
     *
     * @throws NoSuchRecord when there is none, or the caller may not see it
     * @throws RecordIsDeleted when it is in the recycle bin
     */
    <T extends SObjectRecord> T byId(SObjectType<T> type, String id) {
        return present(id, byPrimaryKey(type, id, LockModeType.NONE));
    }

    /** As {@link #byId}, and nobody else changes the record until the transaction ends. */
    <T extends SObjectRecord> T byIdForChange(SObjectType<T> type, String id) {
        return present(id, byPrimaryKey(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Records in use that have this external id, in any case; locked against changes by others. */
    <T extends SObjectRecord> List<T> byExternalIdForChange(
            SObjectType<T> type, SObjectField<T, ?> field, String value) {
        return inUse(type, field, value, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The records with these ids that are in use, in any order; unknown ids are passed over. */
    <T extends SObjectRecord> List<T> byIds(SObjectType<T> type, Collection<String> ids) {
        Optional<RowPredicate> visible = access.visibleRows(actor.get(), type);
        String hql = "select e from %s e where e.id in (:ids) and e.isDeleted = false%s"
                .formatted(type.entity().getName(), and(visible));
        TypedQuery<T> query = entities.createQuery(hql, type.entity()).setParameter("ids", ids);
        visible.ifPresent(predicate -> predicate.parameters().forEach(query::setParameter));
        return query.getResultList();
    }

    /** Records in use that have this key, in any case. */
    <T extends SObjectRecord> List<T> byKey(SObjectType<T> type, SObjectField<T, ?> key, String value) {
        return inUse(type, key, value, LockModeType.NONE);
    }

    /** Ids of the records in use that are like this pattern, at most two. */
    List<String> idsLike(SObjectType<?> type, String pattern) {
        return list(type, "e.%s like :pattern and e.isDeleted = false", "id", Map.of("pattern", pattern), 2).stream()
                .map(SObjectRecord::id)
                .toList();
    }

    /** Ids of the records in use whose reference is this id, oldest first. */
    List<String> idsOf(SObjectType<?> type, String reference, String id, int most) {
        return list(type, "e.%s = :id and e.isDeleted = false order by e.id", reference, Map.of("id", id), most)
                .stream()
                .map(SObjectRecord::id)
                .toList();
    }

    /** Records whose last change was from one moment on and before another, oldest first. */
    List<? extends SObjectRecord> changedBetween(SObjectType<?> type, boolean deleted, Instant start, Instant end) {
        return list(
                type,
                "e.systemModstamp >= :start and e.systemModstamp < :end and e.isDeleted = :deleted order by e.%s",
                "systemModstamp",
                Map.of("start", start, "end", end, "deleted", deleted),
                Integer.MAX_VALUE);
    }

    /** Records in use that a user was the last to change, since some moment, newest first. */
    <T extends SObjectRecord> List<T> changedBy(SObjectType<T> type, String userId, Instant since, int most) {
        return list(
                type,
                "e.%s > :since and e.lastModifiedById = :user and e.isDeleted = false order by e.systemModstamp desc",
                "systemModstamp",
                Map.of("since", since, "user", userId),
                most);
    }

    private <T extends SObjectRecord> List<T> list(
            SObjectType<T> type, String condition, String attribute, Map<String, Object> values, int most) {
        Optional<RowPredicate> visible = access.visibleRows(actor.get(), type);
        String rows = visible.map(predicate -> "(" + predicate.forAlias("e") + ") and ")
                .orElse("");
        TypedQuery<T> query = entities.createQuery(
                        "select e from %s e where %s%s"
                                .formatted(type.entity().getName(), rows, condition.formatted(attribute)),
                        type.entity())
                .setMaxResults(most);
        values.forEach(query::setParameter);
        visible.ifPresent(predicate -> predicate.parameters().forEach(query::setParameter));
        return query.getResultList();
    }

    /** Locks the records with these ids against changes by others, in the order of the ids. */
    void lock(SObjectType<?> type, Collection<String> ids) {
        entities.createQuery(
                        "select e from %s e where e.id in (:ids) order by e.id"
                                .formatted(type.entity().getName()),
                        type.entity())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(known::locked);
    }

    private static String and(Optional<RowPredicate> visible) {
        return visible.map(predicate -> " and (" + predicate.forAlias("e") + ")")
                .orElse("");
    }

    private static <T extends SObjectRecord> T present(String id, List<T> found) {
        if (found.isEmpty()) {
            throw new NoSuchRecord(id);
        }
        if (found.get(0).isDeleted()) {
            throw new RecordIsDeleted();
        }
        return found.get(0);
    }

    private static String key(SObjectType<?> type, String id) {
        return RecordId.parse(id)
                .filter(parsed -> type.keyPrefix().equals(RecordId.prefixOf(parsed)))
                .orElseThrow(() -> new NoSuchRecord(id));
    }

    private <T extends SObjectRecord> List<T> byPrimaryKey(SObjectType<T> type, String id, LockModeType lock) {
        return matching(type, "e.id = :value", key(type, id), lock);
    }

    /** The condition is that of the indexes on keys, which know only records in use. */
    private <T extends SObjectRecord> List<T> inUse(
            SObjectType<T> type, SObjectField<T, ?> key, String value, LockModeType lock) {
        String condition = "lower(e.%s) = :value and e.isDeleted = false".formatted(key.attribute());
        return matching(type, condition, value.toLowerCase(Locale.ROOT), lock);
    }

    private <T extends SObjectRecord> List<T> matching(
            SObjectType<T> type, String condition, String value, LockModeType lock) {
        Optional<RowPredicate> visible = access.visibleRows(actor.get(), type);
        String hql = "select e from %s e where %s%s".formatted(type.entity().getName(), condition, and(visible));
        TypedQuery<T> query =
                entities.createQuery(hql, type.entity()).setLockMode(lock).setParameter("value", value);
        visible.ifPresent(predicate -> predicate.parameters().forEach(query::setParameter));
        List<T> found = query.getResultList();
        if (lock != LockModeType.NONE) {
            found.forEach(known::locked);
        }
        return found;
    }
}
