package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of an object as describe tells it. */
final class FieldDescription {
    private FieldDescription() {}

    static Map<String, @Nullable Object> of(SObjectType<?> object, SObjectField<?, ?> field, boolean mayWrite) {
        boolean nameField = field.name().equals("Name");
        Map<String, @Nullable Object> told = Members.ofField(field.name(), field.label(), field.type());
        told.put("autoNumber", field.isAutoNumber());
        told.put("calculated", field.isCalculated());
        told.put("createable", field.isCreateable() && mayWrite && object.offers(Operation.CREATE));
        told.put("custom", field.isCustom());
        told.put("defaultedOnCreate", !field.isNullable() && !field.isRequired());
        told.put("externalId", field.isExternalId());
        told.put("idLookup", field.type().kind() == FieldKind.ID || field.isExternalId());
        told.put("inlineHelpText", field.help().isEmpty() ? null : field.help());
        told.put("nameField", nameField);
        told.put("namePointing", field.isPolymorphic());
        told.put("nillable", field.isNullable());
        told.put("permissionable", field.isNullable() && !nameField);
        told.put("polymorphicForeignKey", field.isPolymorphic());
        told.put("referenceTo", field.referenceTo());
        told.put("relationshipName", field.relationshipName());
        told.put("unique", field.isUnique());
        told.put("updateable", field.isUpdateable() && mayWrite && object.offers(Operation.UPDATE));
        return told;
    }
}
