package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import org.hibernate.Hibernate;

/** Flushes a record and lets everything follow that has to; the last line of a use case. */
@ApplicationScoped
public class SavedRecords {
    private final EntityManager entities;
    private final Instance<AfterSave<?>> followers;

    SavedRecords(EntityManager entities, @jakarta.enterprise.inject.Any Instance<AfterSave<?>> followers) {
        this.entities = entities;
        this.followers = followers;
    }

    /** Call inside the transaction that changed the record. A new record is persisted. */
    public <T extends SObjectRecord> T saved(T row) {
        if (!entities.contains(row)) {
            entities.persist(row);
        }
        entities.flush();
        for (AfterSave<?> follower : followers) {
            if (follower.entity() == Hibernate.getClass(row)) {
                follow(follower, row);
            }
        }
        return row;
    }

    private static <T extends SObjectRecord> void follow(AfterSave<T> follower, SObjectRecord row) {
        follower.afterSave(follower.entity().cast(row));
    }
}
