package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.AccessPolicy;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Creates the record with an external id, or changes it where it exists. */
@ApplicationScoped
class UpsertRow {
    private final FindRow find;
    private final WriteFields fields;
    private final SavedRecords records;
    private final AccessPolicy access;
    private final CurrentActor actor;

    UpsertRow(FindRow find, WriteFields fields, SavedRecords records, AccessPolicy access, CurrentActor actor) {
        this.find = find;
        this.fields = fields;
        this.records = records;
        this.access = access;
        this.actor = actor;
    }

    /** What an upsert did. */
    record Upserted(String id, boolean created) {}

    /**
     * Two callers who upsert the same new key at once give one record: whoever loses the race for the
     * unique index finds the winner's record on the second try and changes it.
     *
     * @param updateOnly never creates: an unknown key is not found
     */
    <T extends SObjectRecord> Upserted upsert(
            SObjectType<T> type,
            SObjectField<T, ?> key,
            String value,
            JsonBody body,
            boolean updateOnly,
            @Nullable String ifMatch) {
        requireSameKey(key, value, body);
        try {
            return QuarkusTransaction.requiringNew().call(() -> attempt(type, key, value, body, updateOnly, ifMatch));
        } catch (ConstraintViolationException | UniqueFields.DuplicateValue lostTheRace) {
            return QuarkusTransaction.requiringNew().call(() -> attempt(type, key, value, body, updateOnly, ifMatch));
        }
    }

    private <T extends SObjectRecord> Upserted attempt(
            SObjectType<T> type,
            SObjectField<T, ?> key,
            String value,
            JsonBody body,
            boolean updateOnly,
            @Nullable String ifMatch) {
        List<T> found = find.byExternalIdForChange(type, key, value);
        if (found.size() > 1) {
            throw new SeveralRecordsMatch(type, found);
        }
        if (found.isEmpty()) {
            if (updateOnly) {
                throw new NoSuchRecord(value);
            }
            access.require(actor.get(), Operation.CREATE, type);
            T row = type.create(RecordId.next(type.keyPrefix()));
            fields.create(type, row, body.with(key.name(), value));
            return new Upserted(records.saved(row).id(), true);
        }
        access.require(actor.get(), Operation.UPDATE, type);
        T row = found.get(0);
        Versions.require(row, ifMatch);
        fields.update(type, row, body.without(key.name()));
        return new Upserted(records.saved(row).id(), false);
    }

    private static void requireSameKey(SObjectField<?, ?> key, String value, JsonBody body) {
        boolean contradicts = body.get(key.name().toLowerCase(java.util.Locale.ROOT))
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

    /** An external id that is not unique names several records; the answer lists their paths. */
    static final class SeveralRecordsMatch extends Refusal {
        private final transient List<String> ids;
        private final String object;

        SeveralRecordsMatch(SObjectType<?> type, List<? extends SObjectRecord> found) {
            super(ErrorCode.MULTIPLE_CHOICES, "several %s records have this key".formatted(type.name()));
            this.object = type.name();
            this.ids = found.stream().map(SObjectRecord::id).toList();
        }

        List<String> paths(ApiVersion version) {
            return ids.stream()
                    .map(id -> "%s/sobjects/%s/%s".formatted(version.path(), object, id))
                    .toList();
        }
    }
}
