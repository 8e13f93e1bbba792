package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.record.SObjectRecord;

/**
 * A step of saving a record, such as checking who may, or announcing its events. Implementations are CDI beans; the
 * kernel runs them for records written through the API, and {@link SavedRecords} for those of use cases.
 */
public interface SaveHook<T extends SObjectRecord> {

    /** {@return the entity class whose saves it is a step of} */
    Class<T> entity();

    /** {@return when it runs among the steps of a save} */
    SavePhase phase();

    /**
     * Does the step, inside the transaction that changes the record. From {@link SavePhase#FOLLOW} on,
     * {@code version()} is final.
     *
     * @param row the record, as it will be or is saved
     * @throws dev.truce.platform.sobject.error.Refusal if it cannot be saved; undoes the whole transaction
     */
    void on(T row);
}
