package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.NoSuchField;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one record with all its fields, or those that were asked for. */
@ApplicationScoped
public class ReadRow {
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
        return new Read(json(type, wanted, row, version), Versions.tag(row), row.systemModstamp());
    }

    /**
     * Several records, in the order of the ids; null where there is none or the caller may not see it.
     *
     * @param ids of 15 or 18 characters
     * @param fields as for one record
     */
    @Transactional
    public <T extends SObjectRecord> List<@Nullable Map<String, @Nullable Object>> readAll(
            SObjectType<T> type, List<String> ids, @Nullable String fields, ApiVersion version) {
        access.require(actor.get(), Operation.READ, type);
        List<SObjectField<T, ?>> wanted = wanted(type, fields);
        Map<String, Map<String, @Nullable Object>> byId = new HashMap<>();
        find.byIds(
                        type,
                        ids.stream()
                                .map(RecordId::parse)
                                .flatMap(Optional::stream)
                                .toList())
                .forEach(row -> byId.put(row.id(), json(type, wanted, row, version)));
        List<@Nullable Map<String, @Nullable Object>> inOrder = new ArrayList<>();
        ids.forEach(id -> inOrder.add(RecordId.parse(id).map(byId::get).orElse(null)));
        return inOrder;
    }

    private static <T extends SObjectRecord> Map<String, @Nullable Object> json(
            SObjectType<T> type, List<SObjectField<T, ?>> wanted, T row, ApiVersion version) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("attributes", attributes(type, row.id(), version));
        wanted.forEach(field -> json.put(field.name(), field.read(row)));
        return json;
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
