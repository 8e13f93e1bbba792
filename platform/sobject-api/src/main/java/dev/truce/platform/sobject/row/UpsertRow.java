package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Creates the record with an external id, or changes it where it exists; joins a transaction that is under way. */
@ApplicationScoped
public class UpsertRow {
    private final FindRow find;
    private final WriteFields fields;
    private final RowChanges changes;
    private final SavedRecords records;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final EntityManager entities;

    UpsertRow(
            FindRow find,
            WriteFields fields,
            RowChanges changes,
            SavedRecords records,
            AccessPolicy access,
            CurrentActor actor,
            EntityManager entities) {
        this.find = find;
        this.fields = fields;
        this.changes = changes;
        this.records = records;
        this.access = access;
        this.actor = actor;
        this.entities = entities;
    }

    /** What an upsert did. */
    public record Upserted(String id, boolean created) {}

    /**
     * Which record is meant.
     *
     * @param field API name of an external id field, or {@code Id}
     * @param value of it, blanks around it do not count; blank with {@code Id} creates, with another field names nothing
     * @param updateOnly never creates: an unknown key is not found
     * @param conditions under which an existing record is changed
     */
    public record Key(String field, String value, boolean updateOnly, Conditions conditions) {
        public Key {
            value = value.strip();
        }
    }

    /**
     * Two callers who upsert the same key at once give one record: they take turns by a lock on the key that
     * lasts until the transaction ends, so the second finds the record of the first.
     *
     * @throws NoSuchRecord when the field is no key, or nothing may be created and nothing is there
     * @throws KeyNotSpecified when the key is blank
     * @throws SeveralRecordsMatch when the key is that of several records
     */
    @Transactional
    public <T extends SObjectRecord> Upserted upsert(SObjectType<T> type, Key key, JsonBody body) {
        return key.field().equalsIgnoreCase("Id") ? byId(type, key, body) : byExternalId(type, key, body);
    }

    private <T extends SObjectRecord> Upserted byId(SObjectType<T> type, Key key, JsonBody body) {
        if (key.value().isBlank() && !key.updateOnly()) {
            return new Upserted(changes.create(type, body), true);
        }
        return new Upserted(changes.update(type, key.value(), body.without("Id"), key.conditions()), false);
    }

    private <T extends SObjectRecord> Upserted byExternalId(SObjectType<T> type, Key key, JsonBody body) {
        SObjectField<T, ?> field = type.field(key.field())
                .filter(SObjectField::isExternalId)
                .orElseThrow(() -> new NoSuchRecord(key.field()));
        if (key.value().isEmpty()) {
            throw new KeyNotSpecified(field.name());
        }
        requireSameKey(field, key.value(), body);
        takeTurns(type, field, key.value());
        List<T> found = find.byExternalIdForChange(type, field, key.value());
        if (found.size() > 1) {
            throw new SeveralRecordsMatch(type, field, found);
        }
        if (found.isEmpty()) {
            if (key.updateOnly()) {
                throw new NoSuchRecord(key.value());
            }
            access.require(actor.get(), Operation.CREATE, type);
            T row = type.create(RecordId.next(type.keyPrefix()));
            fields.create(type, row, body.with(field.name(), key.value()));
            return new Upserted(records.saved(row).id(), true);
        }
        access.require(actor.get(), Operation.UPDATE, type);
        T row = found.get(0);
        key.conditions().require(row);
        fields.update(type, row, body.without(field.name()));
        return new Upserted(records.saved(row).id(), false);
    }

    private void takeTurns(SObjectType<?> type, SObjectField<?, ?> field, String value) {
        String key = "%s.%s=%s".formatted(type.name(), field.name(), value.toLowerCase(Locale.ROOT));
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getSingleResult();
    }

    private static void requireSameKey(SObjectField<?, ?> key, String value, JsonBody body) {
        boolean contradicts = body.get(key.name().toLowerCase(Locale.ROOT))
                .map(FieldInput::value)
                .filter(sent -> !sent.asText().strip().equalsIgnoreCase(value))
                .isPresent();
        if (contradicts) {
            throw new KeyContradictsPath(key.name());
        }
    }

    /** The key in the body is another than the one in the path. */
    static final class KeyContradictsPath extends Refusal {
        KeyContradictsPath(String field) {
            super(
                    ErrorCode.INVALID_FIELD,
                    "The %s field should not be specified in the sobject data.".formatted(field),
                    field);
        }
    }
}
