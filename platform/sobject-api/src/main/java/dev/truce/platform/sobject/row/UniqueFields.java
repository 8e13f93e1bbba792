package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Locale;

/** Refuses a value that another record of the object has already, in any case, and says which record. */
@ApplicationScoped
class UniqueFields {
    private final EntityManager entities;

    UniqueFields(EntityManager entities) {
        this.entities = entities;
    }

    <T extends SObjectRecord> void require(SObjectType<T> type, SObjectField<T, ?> field, T row, FieldInput input) {
        if (!field.isUnique()
                || !input.value().isTextual()
                || input.value().asText().isBlank()) {
            return;
        }
        // names come from the definition, the value is bound; the unique index decides where two are at it at once
        List<String> others = entities.createQuery(
                        "select e.id from %s e where lower(e.%s) = :value and e.isDeleted = false and e.id <> :self"
                                .formatted(type.entity().getName(), field.attribute()),
                        String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("value", input.value().asText().strip().toLowerCase(Locale.ROOT))
                .setParameter("self", row.id())
                .setMaxResults(1)
                .getResultList();
        if (!others.isEmpty()) {
            throw new DuplicateValue(field.name(), others.get(0));
        }
    }

    /** Another record has this value. */
    static final class DuplicateValue extends Refusal {
        DuplicateValue(String field, String recordId) {
            super(
                    ErrorCode.DUPLICATE_VALUE,
                    "duplicate value found: %s duplicates value on record with id: %s"
                            .formatted(field, recordId.substring(0, 15)),
                    field);
        }
    }
}
