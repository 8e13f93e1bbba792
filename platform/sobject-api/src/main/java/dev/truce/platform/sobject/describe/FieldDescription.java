package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.PicklistValue;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field as describe tells it; the members are those of Salesforce, in its order. */
final class FieldDescription {
    private static final int BYTES_PER_CHARACTER = 3;

    private FieldDescription() {}

    static Map<String, @Nullable Object> of(SObjectType<?> object, SObjectField<?, ?> field, boolean mayWrite) {
        FieldType<?> type = field.type();
        FieldKind kind = type.kind();
        boolean nameField = field.name().equals("Name");
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("aggregatable", kind.isAggregatable());
        told.put("aiPredictionField", false);
        told.put("autoNumber", field.isAutoNumber());
        told.put("byteLength", type.length() * BYTES_PER_CHARACTER);
        told.put("calculated", field.isCalculated());
        told.put("calculatedFormula", null);
        told.put("cascadeDelete", false);
        told.put("caseSensitive", kind.isId());
        told.put("compoundFieldName", null);
        told.put("controllerName", null);
        told.put("createable", field.isCreateable() && mayWrite && object.offers(Operation.CREATE));
        told.put("custom", field.isCustom());
        told.put("defaultValue", kind == FieldKind.BOOLEAN ? Boolean.FALSE : null);
        told.put("defaultValueFormula", null);
        told.put("defaultedOnCreate", !field.isNullable() && !field.isRequired());
        told.put("dependentPicklist", false);
        told.put("deprecatedAndHidden", false);
        told.put("digits", kind == FieldKind.INT ? type.precision() : 0);
        told.put("displayLocationInDecimal", false);
        told.put("encrypted", false);
        told.put("externalId", field.isExternalId());
        told.put("extraTypeInfo", kind == FieldKind.TEXTAREA ? "plaintextarea" : null);
        told.put("filterable", kind != FieldKind.TEXTAREA);
        told.put("filteredLookupInfo", null);
        told.put("formulaTreatNullNumberAsZero", false);
        told.put("groupable", kind.isGroupable());
        told.put("highScaleNumber", false);
        told.put("htmlFormatted", false);
        told.put("idLookup", kind == FieldKind.ID || field.isExternalId());
        told.put("inlineHelpText", field.help().isEmpty() ? null : field.help());
        told.put("label", field.label());
        told.put("length", type.length());
        told.put("mask", null);
        told.put("maskType", null);
        told.put("name", field.name());
        told.put("nameField", nameField);
        told.put("namePointing", false);
        told.put("nillable", field.isNullable());
        told.put("permissionable", field.isNullable() && !nameField);
        told.put("picklistValues", picklistValues(type));
        told.put("polymorphicForeignKey", false);
        told.put("precision", kind == FieldKind.INT ? 0 : type.precision());
        told.put("queryByDistance", false);
        told.put("referenceTargetField", null);
        told.put("referenceTo", field.referenceTo());
        told.put("relationshipName", field.relationshipName());
        told.put("relationshipOrder", null);
        told.put("restrictedDelete", false);
        told.put("restrictedPicklist", type.isRestricted());
        told.put("scale", type.scale());
        told.put("searchPrefilterable", false);
        told.put("soapType", kind.soapType());
        told.put("sortable", kind.isSortable());
        told.put("type", kind.describeName());
        told.put("unique", field.isUnique());
        told.put("updateable", field.isUpdateable() && mayWrite && object.offers(Operation.UPDATE));
        told.put("writeRequiresMasterRead", false);
        return told;
    }

    private static List<Map<String, @Nullable Object>> picklistValues(FieldType<?> type) {
        List<Map<String, @Nullable Object>> values = new ArrayList<>();
        for (PicklistValue value : type.picklistValues()) {
            Map<String, @Nullable Object> told = new LinkedHashMap<>();
            told.put("active", value.active());
            told.put("defaultValue", false);
            told.put("label", value.label());
            told.put("validFor", null);
            told.put("value", value.value());
            values.add(told);
        }
        return values;
    }
}
