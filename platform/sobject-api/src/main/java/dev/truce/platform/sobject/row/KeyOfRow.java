package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds out which record a key means. */
@ApplicationScoped
class KeyOfRow {
    private static final String ID = "Id";
    private final FindRow find;

    KeyOfRow(FindRow find) {
        this.find = find;
    }

    /** Whether records of the object are found by this field. */
    boolean isKey(SObjectType<?> type, String field) {
        return field.equalsIgnoreCase(ID)
                || type.field(field).filter(SObjectField::isExternalId).isPresent();
    }

    /**
     * The id of the record with this key.
     *
     * @throws NoSuchRecord when there is none, or the field is no key
     * @throws SeveralRecordsMatch when there are several
     */
    @Transactional
    <T extends SObjectRecord> String id(SObjectType<T> type, String field, String value) {
        if (field.equalsIgnoreCase(ID)) {
            return value;
        }
        SObjectField<T, ?> key =
                type.field(field).filter(SObjectField::isExternalId).orElseThrow(() -> new NoSuchRecord(field));
        List<T> found = find.byKey(type, key, value);
        if (found.isEmpty()) {
            throw new NoSuchRecord(value);
        }
        if (found.size() > 1) {
            throw new SeveralRecordsMatch(type, key, found);
        }
        return found.get(0).id();
    }
}
