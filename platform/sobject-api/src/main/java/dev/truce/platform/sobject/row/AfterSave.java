package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;

/**
 * What follows from a saved record, such as announcing its events. Implementations are CDI beans; the
 * kernel calls them for records written through the API, use cases call {@link SavedRecords}.
 */
public interface AfterSave<T extends SObjectRecord> {

    /** The entity class whose saves are followed. */
    Class<T> entity();

    /** Runs inside the transaction that changed the record, after the flush, so {@code version()} is final. */
    void afterSave(T row);
}
