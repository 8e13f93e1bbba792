package dev.truce.platform.sobject.row;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The records that a transaction has read or written so far. */
@ApplicationScoped
public class WorkingSet {
    private final EntityManager entities;

    /**
     * The records of one persistence context.
     *
     * @param entities the persistence context of whichever transaction is open
     */
    public WorkingSet(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes what has changed and lets go of all records, so that the next ones are not compared with them at every
     * query. Call between two records or events that share a transaction; records read before are not managed any more.
     */
    public void release() {
        entities.flush();
        entities.clear();
    }
}
