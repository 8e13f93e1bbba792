package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.PicklistValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a description: those of Salesforce, in its order, each saying no or nothing until it is told
 * otherwise.
 */
final class Members {
    private static final int BYTES_PER_CHARACTER = 3;

    private Members() {}

    /** What describe global tells of anything that has a name there. */
    static Map<String, @Nullable Object> ofObject(String name, String label, String keyPrefix) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("name", name);
        told.put("label", label);
        told.put("labelPlural", label);
        told.put("keyPrefix", keyPrefix);
        for (String no : List.of(
                "custom",
                "customSetting",
                "createable",
                "updateable",
                "deletable",
                "undeletable",
                "queryable",
                "retrieveable",
                "searchable",
                "replicateable",
                "mergeable",
                "triggerable",
                "layoutable",
                "activateable",
                "feedEnabled",
                "hasSubtypes",
                "isSubtype",
                "isInterface",
                "mruEnabled",
                "searchLayoutable",
                "compactLayoutable",
                "deepCloneable",
                "dataTranslationEnabled",
                "deprecatedAndHidden")) {
            told.put(no, false);
        }
        for (String nothing : List.of(
                "implementsInterfaces",
                "implementedBy",
                "extendsInterfaces",
                "defaultImplementation",
                "associateEntityType",
                "associateParentEntity",
                "urls")) {
            told.put(nothing, null);
        }
        return told;
    }

    /** What the description of an object tells besides. */
    static void addDetails(
            Map<String, @Nullable Object> told,
            List<Map<String, @Nullable Object>> childRelationships,
            List<Map<String, @Nullable Object>> fields) {
        told.put("actionOverrides", List.of());
        told.put("childRelationships", childRelationships);
        told.put("fields", fields);
        told.put("listviewable", null);
        told.put("lookupLayoutable", null);
        told.put("namedLayoutInfos", List.of());
        told.put("networkScopeFieldName", null);
        told.put("recordTypeInfos", List.of());
        told.put("sobjectDescribeOption", "FULL");
        told.put("supportedScopes", List.of());
    }

    /** A field by its type alone: nobody may write it, and it has a value always. */
    static Map<String, @Nullable Object> ofField(String name, String label, FieldType<?> type) {
        FieldKind kind = type.kind();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("aggregatable", kind.isAggregatable());
        told.put("aiPredictionField", false);
        told.put("autoNumber", false);
        told.put("byteLength", type.length() * BYTES_PER_CHARACTER);
        told.put("calculated", false);
        told.put("calculatedFormula", null);
        told.put("cascadeDelete", false);
        told.put("caseSensitive", kind.isId());
        told.put("compoundFieldName", null);
        told.put("controllerName", null);
        told.put("createable", false);
        told.put("custom", false);
        told.put("defaultValue", kind == FieldKind.BOOLEAN ? Boolean.FALSE : null);
        told.put("defaultValueFormula", null);
        told.put("defaultedOnCreate", false);
        told.put("dependentPicklist", false);
        told.put("deprecatedAndHidden", false);
        told.put("digits", kind == FieldKind.INT ? type.precision() : 0);
        told.put("displayLocationInDecimal", false);
        told.put("encrypted", false);
        told.put("externalId", false);
        told.put("extraTypeInfo", kind == FieldKind.TEXTAREA ? "plaintextarea" : null);
        told.put("filterable", kind != FieldKind.TEXTAREA);
        told.put("filteredLookupInfo", null);
        told.put("formulaTreatNullNumberAsZero", false);
        told.put("groupable", kind.isGroupable());
        told.put("highScaleNumber", false);
        told.put("htmlFormatted", false);
        told.put("idLookup", kind == FieldKind.ID);
        told.put("inlineHelpText", null);
        told.put("label", label);
        told.put("length", type.length());
        told.put("mask", null);
        told.put("maskType", null);
        told.put("name", name);
        told.put("nameField", false);
        told.put("namePointing", false);
        told.put("nillable", false);
        told.put("permissionable", false);
        told.put("picklistValues", picklistValues(type));
        told.put("polymorphicForeignKey", false);
        told.put("precision", kind == FieldKind.INT ? 0 : type.precision());
        told.put("queryByDistance", false);
        told.put("referenceTargetField", null);
        told.put("referenceTo", List.of());
        told.put("relationshipName", null);
        told.put("relationshipOrder", null);
        told.put("restrictedDelete", false);
        told.put("restrictedPicklist", type.isRestricted());
        told.put("scale", type.scale());
        told.put("searchPrefilterable", false);
        told.put("soapType", kind.soapType());
        told.put("sortable", kind.isSortable());
        told.put("type", kind.describeName());
        told.put("unique", false);
        told.put("updateable", false);
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
