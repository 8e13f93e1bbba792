package dev.truce.platform.sobject.row;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.FieldInput;
import dev.truce.platform.sobject.definition.FieldsNotWriteable;
import dev.truce.platform.sobject.definition.NoSuchField;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what a client sent into an entity: an absent field is left alone, a null clears it, and the
 * fields are written in the order the definition declares them, whatever the order in the body.
 */
@ApplicationScoped
class WriteFields {
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final References references;
    private final UniqueFields uniqueFields;
    private final RelatedKeys relatedKeys;

    WriteFields(
            AccessPolicy access,
            CurrentActor actor,
            References references,
            UniqueFields uniqueFields,
            RelatedKeys relatedKeys) {
        this.access = access;
        this.actor = actor;
        this.references = references;
        this.uniqueFields = uniqueFields;
        this.relatedKeys = relatedKeys;
    }

    <T extends SObjectRecord> void create(SObjectType<T> type, T row, JsonBody sent) {
        JsonBody body = relatedKeys.resolve(type, sent);
        requireKnown(type, body);
        requireWriteable(type, body, SObjectField::isCreateable);
        requireComplete(type, body);
        write(type, row, body);
        takeOwnership(type, row, body);
    }

    <T extends SObjectRecord> void update(SObjectType<T> type, T row, JsonBody sent) {
        JsonBody body = relatedKeys.resolve(type, sent);
        requireKnown(type, body);
        requireWriteable(type, body, SObjectField::isUpdateable);
        write(type, row, body);
    }

    private <T extends SObjectRecord> void write(SObjectType<T> type, T row, JsonBody body) {
        for (SObjectField<T, ?> field : type.fields()) {
            Optional<FieldInput> sent = body.get(key(field));
            if (sent.isPresent()) {
                FieldInput input = labelled(field, sent.get());
                references.require(field, row, input);
                uniqueFields.require(type, field, row, input);
                field.write(row, input);
            }
        }
    }

    private void requireKnown(SObjectType<?> type, JsonBody body) {
        Actor reader = actor.get();
        for (String name : body.names()) {
            if (type.field(name)
                    .filter(field -> access.mayRead(reader, type, field))
                    .isEmpty()) {
                throw new NoSuchField(type.name(), body.written(name));
            }
        }
    }

    private <T extends SObjectRecord> void requireWriteable(
            SObjectType<T> type, JsonBody body, java.util.function.Predicate<SObjectField<T, ?>> open) {
        Actor writer = actor.get();
        List<String> closed = type.fields().stream()
                .filter(field -> body.get(key(field)).isPresent())
                .filter(field -> !open.test(field) || !access.mayWrite(writer, type, field))
                .map(SObjectField::name)
                .toList();
        if (!closed.isEmpty()) {
            throw new FieldsNotWriteable(closed);
        }
    }

    private static void requireComplete(SObjectType<?> type, JsonBody body) {
        List<String> missing = new ArrayList<>();
        for (SObjectField<?, ?> field : type.fields()) {
            if (field.isRequired()
                    && body.get(key(field)).filter(WriteFields::holdsValue).isEmpty()) {
                missing.add(field.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new RequiredFieldsMissing(missing);
        }
    }

    private static boolean holdsValue(FieldInput input) {
        return !input.value().isNull()
                && !(input.value().isTextual() && input.value().asText().isBlank());
    }

    /** Who creates a record without naming an owner owns it. */
    private <T extends SObjectRecord> void takeOwnership(SObjectType<T> type, T row, JsonBody body) {
        Optional<SObjectField<T, ?>> owner = type.field("OwnerId").filter(SObjectField::isCreateable);
        if (owner.isPresent() && body.get("ownerid").isEmpty() && owner.get().read(row) == null) {
            owner.get()
                    .write(
                            row,
                            FieldInput.withoutPlace(
                                    "OwnerId", new TextNode(actor.get().userId())));
        }
    }

    private static FieldInput labelled(SObjectField<?, ?> field, FieldInput sent) {
        return new FieldInput(field.name(), field.label(), sent.value(), sent.line(), sent.column());
    }

    private static String key(SObjectField<?, ?> field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
