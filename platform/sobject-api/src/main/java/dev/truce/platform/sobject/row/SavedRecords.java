package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;

/** Saves a record with all the steps that belong to it; the last line of a use case. */
@ApplicationScoped
public class SavedRecords {
    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transaction;
    private final SaveHooks hooks;

    SavedRecords(
            EntityManager entities, TransactionSynchronizationRegistry transaction, @Any Instance<SaveHook<?>> hooks) {
        this.entities = entities;
        this.transaction = transaction;
        this.hooks = new SaveHooks(hooks.stream().toList());
    }

    /**
     * Saves a record. Call inside the transaction that changed it. A new record is persisted.
     *
     * @param row the record
     * @return the same
     * @throws dev.truce.platform.sobject.error.Refusal of a hook that it cannot be saved
     */
    public <T extends SObjectRecord> T saved(T row) {
        UnitOfWork work = unitOfWork();
        work.depth++;
        try {
            Class<?> entity = Hibernate.getClass(row);
            hooks.run(entity, row, SavePhase::isBeforeFlush);
            if (!entities.contains(row)) {
                entities.persist(row);
            }
            entities.flush();
            hooks.run(entity, row, SavePhase.FOLLOW::equals);
            if (work.depth == 1) {
                saveFollowing(work);
            }
            entities.flush();
            hooks.run(entity, row, SavePhase.ANNOUNCE::equals);
        } finally {
            work.depth--;
        }
        return row;
    }

    /**
     * Changes a record that has to follow others, and saves it. While others are being saved it waits for all of them, so
     * that the record is written and told once, however many it follows; otherwise it happens at once.
     *
     * @param row the record
     * @param change what has to happen to it, in the light of what is saved by then
     */
    public void follow(SObjectRecord row, Runnable change) {
        UnitOfWork work = unitOfWork();
        work.following.computeIfAbsent(row, first -> new ArrayList<>()).add(change);
        if (work.depth == 0) {
            saveFollowing(work);
        }
    }

    private void saveFollowing(UnitOfWork work) {
        while (!work.following.isEmpty()) {
            SObjectRecord next = work.following.keySet().iterator().next();
            work.following.remove(next).forEach(Runnable::run);
            saved(next);
        }
    }

    private UnitOfWork unitOfWork() {
        UnitOfWork work = (UnitOfWork) transaction.getResource(UnitOfWork.class);
        if (work == null) {
            work = new UnitOfWork();
            transaction.putResource(UnitOfWork.class, work);
        }
        return work;
    }

    /** How many saves are under way in the transaction, each within the other, and what has to follow them. */
    private static final class UnitOfWork {
        private final Map<SObjectRecord, List<Runnable>> following = new LinkedHashMap<>();
        private int depth;
    }
}
