package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.AccessPolicy;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Creates, changes and deletes single records, each in a transaction of its own. */
@ApplicationScoped
class RowChanges {
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

    /** @return the id of the new record */
    @Transactional
    <T extends SObjectRecord> String create(SObjectType<T> type, JsonBody body) {
        access.require(actor.get(), Operation.CREATE, type);
        T row = type.create(RecordId.next(type.keyPrefix()));
        fields.create(type, row, body);
        return records.saved(row).id();
    }

    @Transactional
    <T extends SObjectRecord> void update(SObjectType<T> type, String id, JsonBody body, @Nullable String ifMatch) {
        access.require(actor.get(), Operation.UPDATE, type);
        T row = find.byIdForChange(type, id);
        Versions.require(row, ifMatch);
        fields.update(type, row, body);
        records.saved(row);
    }

    @Transactional
    <T extends SObjectRecord> void delete(SObjectType<T> type, String id, @Nullable String ifMatch) {
        access.require(actor.get(), Operation.DELETE, type);
        T row = find.byIdForChange(type, id);
        Versions.require(row, ifMatch);
        row.delete();
        records.saved(row);
    }
}
