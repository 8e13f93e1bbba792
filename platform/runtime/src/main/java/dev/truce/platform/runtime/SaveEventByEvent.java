package dev.truce.platform.runtime;

import dev.truce.platform.messaging.inbox.AfterEvent;
import dev.truce.platform.sobject.row.WorkingSet;
import jakarta.inject.Singleton;

/**
 * Writes what one event has changed before the next one is handled, and lets go of it. Up to some hundred events share a
 * transaction; every query of one of them would otherwise compare all records of those before it with the database's.
 */
@Singleton
class SaveEventByEvent implements AfterEvent {
    private final WorkingSet records;

    SaveEventByEvent(WorkingSet records) {
        this.records = records;
    }

    @Override
    public void handled() {
        records.release();
    }
}
