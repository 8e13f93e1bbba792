package dev.truce.platform.sobject.row;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * References by a key of the related record instead of its id: {@code "Account": {"External_Id__c": "CRM-1"}}, or
 * {@code "Owner": {"Username": "ada@example.com"}}.
 */
@ApplicationScoped
public class RelatedKeys {
    private final ReadableObjects objects;
    private final FindRow find;

    RelatedKeys(ReadableObjects objects, FindRow find) {
        this.objects = objects;
        this.find = find;
    }

    /** Whether records of the object can be told to refer to others in this way. */
    public boolean isKey(SObjectType<?> type, String relationship, String field) {
        return type.relationship(relationship)
                .flatMap(this::target)
                .flatMap(target -> key(target, field))
                .isPresent();
    }

    /**
     * The same body with ids in the place of keys.
     *
     * @throws ForeignKeyNotFound when no record has the key
     * @throws SeveralRecordsMatch when several have it
     */
    <T extends SObjectRecord> JsonBody resolve(SObjectType<T> type, JsonBody body) {
        JsonBody resolved = body;
        for (String name : List.copyOf(body.names())) {
            Optional<SObjectField<T, ?>> reference = type.relationship(name);
            Optional<JsonNode> related =
                    body.get(name).map(FieldInput::value).filter(value -> value.isObject() || value.isNull());
            if (reference.isPresent() && related.isPresent() && type.field(name).isEmpty()) {
                resolved = refer(resolved.without(name), reference.get(), related.get());
            }
        }
        return resolved;
    }

    private JsonBody refer(JsonBody body, SObjectField<?, ?> reference, JsonNode related) {
        Map.Entry<String, JsonNode> named = related.properties().stream()
                .filter(member -> !member.getKey().equals("attributes"))
                .findFirst()
                .orElse(null);
        if (named == null || named.getValue().isNull()) {
            return body.withNull(reference.name());
        }
        SObjectType<?> target = target(reference).orElseThrow(NoSuchResource::new);
        return body.with(
                reference.name(),
                idOf(target, named.getKey(), named.getValue().asText().strip()));
    }

    private <R extends SObjectRecord> String idOf(SObjectType<R> target, String field, String value) {
        SObjectField<R, ?> key = key(target, field).orElseThrow(() -> new ForeignKeyNotFound(field, value, target));
        List<R> found = find.byKey(target, key, value);
        if (found.isEmpty()) {
            throw new ForeignKeyNotFound(key.name(), value, target);
        }
        if (found.size() > 1) {
            throw new SeveralRecordsMatch(target, key, found);
        }
        return found.get(0).id();
    }

    private Optional<SObjectType<?>> target(SObjectField<?, ?> reference) {
        return reference.referenceTo().stream().findFirst().flatMap(objects::find);
    }

    private static <R extends SObjectRecord> Optional<SObjectField<R, ?>> key(SObjectType<R> target, String field) {
        return target.field(field).filter(candidate -> candidate.isExternalId() || candidate.isUnique());
    }

    /** No record has this key. */
    static final class ForeignKeyNotFound extends Refusal {
        ForeignKeyNotFound(String field, String value, SObjectType<?> target) {
            super(
                    ErrorCode.INVALID_FIELD,
                    "Foreign key external ID: %s not found for field %s in entity %s"
                            .formatted(value, field, target.name()));
        }
    }
}
