package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;

/**
 * Creates, changes and deletes single records for whoever is acting; each call in a transaction of its own, or
 * as part of one that is under way. A refusal leaves nothing behind and dooms a transaction it was part of.
 */
@ApplicationScoped
public class RowChanges {
    private final FindRow find;
    private final WriteFields fields;
    private final SavedRecords records;
    private final AccessPolicy access;
    private final CurrentActor actor;

    RowChanges(FindRow find, WriteFields fields, SavedRecords records, AccessPolicy access, CurrentActor actor) {
        this.find = find;
        this.fields = fields;
        this.records = records;
        this.access = access;
        this.actor = actor;
    }

    /** {@return the id of the new record} */
    @Transactional
    public <T extends SObjectRecord> String create(SObjectType<T> type, JsonBody body) {
        access.require(actor.get(), Operation.CREATE, type);
        T row = type.create(RecordId.next(type.keyPrefix()));
        fields.create(type, row, body);
        return records.saved(row).id();
    }

    /**
     * Changes the fields that the body names.
     *
     * @param conditions under which the record is changed
     * @return the id of the record with 18 characters
     */
    @Transactional
    public <T extends SObjectRecord> String update(
            SObjectType<T> type, String id, JsonBody body, Conditions conditions) {
        access.require(actor.get(), Operation.UPDATE, type);
        T row = find.byIdForChange(type, id);
        conditions.require(row);
        fields.update(type, row, body);
        return records.saved(row).id();
    }

    /** {@return the id of the record with 18 characters} */
    @Transactional
    public <T extends SObjectRecord> String delete(SObjectType<T> type, String id, Conditions conditions) {
        access.require(actor.get(), Operation.DELETE, type);
        T row = find.byIdForChange(type, id);
        conditions.require(row);
        row.delete();
        return records.saved(row).id();
    }

    /**
     * Keeps others from changing these records until the transaction ends. Whoever is about to change several
     * calls this first: as everybody locks in the order of the ids, nobody waits for each other.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock(SObjectType<?> type, Collection<String> ids) {
        find.lock(type, ids);
    }
}
