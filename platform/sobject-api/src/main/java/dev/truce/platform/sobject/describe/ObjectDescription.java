package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.platform.sobject.row.ApiVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object as describe tells it, cut to what the caller may see and do. */
@ApplicationScoped
class ObjectDescription {
    private final SObjects objects;
    private final AccessPolicy access;

    ObjectDescription(SObjects objects, AccessPolicy access) {
        this.objects = objects;
        this.access = access;
    }

    /** The entry of an object in describe global. */
    Map<String, @Nullable Object> summary(SObjectType<?> type, Actor caller, ApiVersion version) {
        Map<String, @Nullable Object> told = Members.ofObject(type.name(), type.label(), type.keyPrefix());
        told.put("labelPlural", type.labelPlural());
        told.put("custom", type.isCustom());
        told.put("createable", access.may(caller, Operation.CREATE, type));
        told.put("updateable", access.may(caller, Operation.UPDATE, type));
        told.put("deletable", access.may(caller, Operation.DELETE, type));
        told.put("queryable", true);
        told.put("retrieveable", true);
        told.put("searchable", type.isSearchable());
        told.put("replicateable", true);
        told.put("urls", urls(type, version));
        return told;
    }

    /** An object with its fields and children. */
    <T extends SObjectRecord> Map<String, @Nullable Object> whole(
            SObjectType<T> type, Actor caller, ApiVersion version) {
        Map<String, @Nullable Object> told = summary(type, caller, version);
        Members.addDetails(told, childRelationships(type, caller), fields(type, caller));
        told.put("supportedScopes", List.of(Map.of("label", "All " + type.labelPlural(), "name", "everything")));
        return told;
    }

    private <T extends SObjectRecord> List<Map<String, @Nullable Object>> fields(SObjectType<T> type, Actor caller) {
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        for (SObjectField<T, ?> field : type.fields()) {
            if (access.mayRead(caller, type, field)) {
                fields.add(FieldDescription.of(type, field, access.mayWrite(caller, type, field)));
            }
        }
        return fields;
    }

    private List<Map<String, @Nullable Object>> childRelationships(SObjectType<?> parent, Actor caller) {
        List<Map<String, @Nullable Object>> children = new ArrayList<>();
        for (SObjectType<?> child : objects.all()) {
            if (!access.may(caller, Operation.READ, child)) {
                continue;
            }
            for (SObjectField<?, ?> field : child.fields()) {
                if (field.referenceTo().contains(parent.name())) {
                    Map<String, @Nullable Object> told = new LinkedHashMap<>();
                    told.put("cascadeDelete", false);
                    told.put("childSObject", child.name());
                    told.put("deprecatedAndHidden", false);
                    told.put("field", field.name());
                    told.put("junctionIdListNames", List.of());
                    told.put("junctionReferenceTo", List.of());
                    told.put("relationshipName", field.childRelationshipName());
                    told.put("restrictedDelete", false);
                    children.add(told);
                }
            }
        }
        return children;
    }

    private static Map<String, String> urls(SObjectType<?> type, ApiVersion version) {
        String rows = version.path() + "/sobjects/" + type.name();
        Map<String, String> urls = new LinkedHashMap<>();
        urls.put("sobject", rows);
        urls.put("describe", rows + "/describe");
        urls.put("rowTemplate", rows + "/{ID}");
        return urls;
    }
}
