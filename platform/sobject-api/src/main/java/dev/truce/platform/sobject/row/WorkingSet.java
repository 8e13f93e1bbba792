package dev.truce.platform.sobject.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The records that a transaction has read or written so far. */
@ApplicationScoped
public class WorkingSet {
    private final EntityManager entities;

    WorkingSet(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes what has changed and lets go of all records, so that the next ones are not compared with them at every
     * query. Call between two records that are saved in one transaction; records read before are not managed any more.
     */
    public void release() {
        entities.flush();
        entities.clear();
    }
}
