package dev.truce.platform.sobject.openapi;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of an object: as it is read, as it is created, as it is changed. */
final class ObjectSchemas {
    private ObjectSchemas() {}

    static void addTo(Components components, SObjectType<?> type) {
        components.addSchema(type.name(), schema(type, field -> true).description(type.description()));
        if (type.offers(Operation.CREATE)) {
            Schema create = schema(type, SObjectField::isCreateable);
            type.fields().stream().filter(SObjectField::isRequired).forEach(field -> create.addRequired(field.name()));
            components.addSchema(forCreate(type), create.description("The fields of a new " + type.label()));
        }
        if (type.offers(Operation.UPDATE)) {
            components.addSchema(
                    forUpdate(type),
                    schema(type, SObjectField::isUpdateable)
                            .description("The fields to change; an absent field stays, null clears"));
        }
    }

    static String forCreate(SObjectType<?> type) {
        return type.name() + "_create";
    }

    static String forUpdate(SObjectType<?> type) {
        return type.name() + "_update";
    }

    private static Schema schema(SObjectType<?> type, Predicate<SObjectField<?, ?>> which) {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        type.fields().stream().filter(which).forEach(field -> schema.addProperty(field.name(), property(field)));
        return schema;
    }

    private static Schema property(SObjectField<?, ?> field) {
        Schema property =
                OASFactory.createSchema().addType(jsonType(field.type().kind()));
        if (field.isNullable()) {
            property.addType(Schema.SchemaType.NULL);
        }
        if (field.type().kind() == FieldKind.DATE) {
            property.format("date");
        }
        if (field.type().length() > 0) {
            property.maxLength(field.type().length());
        }
        if (field.type().isRestricted() && field.type().kind() == FieldKind.PICKLIST) {
            field.type().fixedValues().forEach(value -> property.addEnumeration(value.value()));
        }
        String description = description(field);
        return description.isEmpty() ? property : property.description(description);
    }

    private static String description(SObjectField<?, ?> field) {
        String target = field.referenceTo().isEmpty() ? "" : "Id of " + String.join(" or ", field.referenceTo()) + ". ";
        String choices = field.type().kind() == FieldKind.MULTIPICKLIST
                ? "Any of "
                        + String.join(
                                ", ",
                                field.type().fixedValues().stream()
                                        .map(value -> value.value())
                                        .toList())
                        + ", joined by semicolons. "
                : "";
        return (target + choices + field.help()).strip();
    }

    private static Schema.SchemaType jsonType(FieldKind kind) {
        if (kind == FieldKind.BOOLEAN) {
            return Schema.SchemaType.BOOLEAN;
        }
        if (kind == FieldKind.INT) {
            return Schema.SchemaType.INTEGER;
        }
        return kind.isNumber() ? Schema.SchemaType.NUMBER : Schema.SchemaType.STRING;
    }
}
