package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is related to a record: its parent {@code …/Owner}, or its children {@code …/Opportunities}. */
@ApplicationScoped
class RelatedRows {
    private static final int MOST_CHILDREN = 2_000;
    private final ReadableObjects objects;
    private final FindRow find;
    private final ReadRow read;

    RelatedRows(ReadableObjects objects, FindRow find, ReadRow read) {
        this.objects = objects;
        this.find = find;
        this.read = read;
    }

    /**
     * The parent as a record, the children as the answer to a query.
     *
     * @throws NoSuchRecord when there is no such record, or it has no such parent
     * @throws NoSuchResource when there is no such relationship
     */
    @Transactional
    <T extends SObjectRecord> Response read(
            SObjectType<T> type,
            String id,
            String relationship,
            @Nullable String fields,
            Conditions conditions,
            ApiVersion version) {
        Optional<SObjectField<T, ?>> reference = type.relationship(relationship);
        if (reference.isEmpty()) {
            return Response.ok(children(type, id, relationship, fields, version))
                    .build();
        }
        Object parent = reference.get().read(find.byId(type, id));
        if (parent == null) {
            throw new NoSuchRecord(relationship);
        }
        return Answers.read(
                read.read(target(reference.get(), parent.toString()), parent.toString(), fields, version), conditions);
    }

    private SObjectType<?> target(SObjectField<?, ?> reference, String id) {
        return objects.ofId(id)
                .filter(type -> reference.referenceTo().contains(type.name()))
                .orElseThrow(NoSuchResource::new);
    }

    private Map<String, Object> children(
            SObjectType<?> parent, String id, String relationship, @Nullable String fields, ApiVersion version) {
        for (SObjectType<?> child : objects.all()) {
            for (SObjectField<?, ?> field : child.fields()) {
                if (relationship.equalsIgnoreCase(field.childRelationshipName())
                        && field.referenceTo().contains(parent.name())) {
                    String parentId = find.byId(parent, id).id();
                    return answer(
                            child, find.idsOf(child, field.attribute(), parentId, MOST_CHILDREN), fields, version);
                }
            }
        }
        throw new NoSuchResource();
    }

    private Map<String, Object> answer(
            SObjectType<?> child, List<String> ids, @Nullable String fields, ApiVersion version) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("totalSize", ids.size());
        answer.put("done", true);
        answer.put("records", ids.isEmpty() ? List.of() : read.readAll(child, ids, fields, version));
        return answer;
    }
}
