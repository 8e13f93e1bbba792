package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.AccessPolicy;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.NoSuchField;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one record with all its fields, or those that were asked for. */
@ApplicationScoped
class ReadRow {
    private final FindRow find;
    private final AccessPolicy access;
    private final CurrentActor actor;

    ReadRow(FindRow find, AccessPolicy access, CurrentActor actor) {
        this.find = find;
        this.access = access;
        this.actor = actor;
    }

    /** A record as JSON, its ETag and when it changed last. */
    record Read(Map<String, @Nullable Object> json, String tag, Instant changed) {}

    /** @param fields comma-separated API names in any case; null or blank for all */
    @Transactional
    <T extends SObjectRecord> Read read(SObjectType<T> type, String id, @Nullable String fields, ApiVersion version) {
        access.require(actor.get(), Operation.READ, type);
        List<SObjectField<T, ?>> wanted = wanted(type, fields);
        T row = find.byId(type, id);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("attributes", attributes(type, row.id(), version));
        wanted.forEach(field -> json.put(field.name(), field.read(row)));
        return new Read(json, Versions.tag(row), row.systemModstamp());
    }

    static Map<String, String> attributes(SObjectType<?> type, String id, ApiVersion version) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", type.name());
        attributes.put("url", "%s/sobjects/%s/%s".formatted(version.path(), type.name(), id));
        return attributes;
    }

    private <T extends SObjectRecord> List<SObjectField<T, ?>> wanted(SObjectType<T> type, @Nullable String fields) {
        if (fields == null || fields.isBlank()) {
            return type.fields().stream()
                    .filter(field -> access.mayRead(actor.get(), type, field))
                    .toList();
        }
        List<SObjectField<T, ?>> wanted = new ArrayList<>();
        for (String name : fields.split(",", -1)) {
            wanted.add(type.field(name.strip())
                    .filter(field -> access.mayRead(actor.get(), type, field))
                    .orElseThrow(() -> new NoSuchField(type.name(), name.strip())));
        }
        return wanted;
    }
}
