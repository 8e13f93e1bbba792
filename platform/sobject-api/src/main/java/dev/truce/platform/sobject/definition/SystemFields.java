package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields every object has. */
final class SystemFields {
    static final String EXTERNAL_ID = "External_Id__c";

    private SystemFields() {}

    static <T extends SObjectRecord> List<SObjectField<T, ?>> all() {
        SObjectField<T, String> externalId = new SObjectField<>(
                EXTERNAL_ID,
                FieldType.text(255),
                FieldPresence.OPTIONAL,
                SObjectRecord::externalId,
                SObjectRecord::identifyExternallyAs);
        externalId.externalId = true;
        externalId.unique = true;
        externalId.help = "The key of this record in your own system; upsert by it.";
        return List.of(
                written("Id", FieldType.id(), SObjectRecord::id),
                written("IsDeleted", FieldType.checkbox(), SObjectRecord::isDeleted),
                written("CreatedDate", FieldType.dateTime(), SObjectRecord::createdDate),
                user("CreatedById", SObjectRecord::createdById),
                written("LastModifiedDate", FieldType.dateTime(), SObjectRecord::lastModifiedDate),
                user("LastModifiedById", SObjectRecord::lastModifiedById),
                written("SystemModstamp", FieldType.dateTime(), SObjectRecord::systemModstamp),
                externalId);
    }

    private static <T extends SObjectRecord, V> SObjectField<T, V> written(
            String name, FieldType<V> type, Function<T, @Nullable V> reader) {
        SObjectField<T, V> field = new SObjectField<>(name, type, FieldPresence.READ_ONLY, reader, (row, value) -> {
            throw new FieldsNotWriteable(List.of(name));
        });
        field.nullable = false;
        return field;
    }

    private static <T extends SObjectRecord> SObjectField<T, String> user(
            String name, Function<T, @Nullable String> reader) {
        SObjectField<T, String> field = written(name, FieldType.reference(List.of("User")), reader);
        field.referenceTo = List.of("User");
        field.relationshipName = FieldNames.relationship(name);
        return field;
    }
}
