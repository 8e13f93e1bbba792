package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.access.ActorRole;
import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of an object in the order of their declaration, and the words that declare them. */
abstract sealed class DeclaredFields<T extends SObjectRecord> permits SObjectType {
    private final String object;
    private final Map<String, SObjectField<T, ?>> fields = new LinkedHashMap<>();
    private String lastAdded = "";

    DeclaredFields(String object) {
        this.object = object;
        SystemFields.<T>all().forEach(this::put);
    }

    abstract SObjectType<T> self();

    public <V> SObjectType<T> required(
            String field, FieldType<V> type, Function<T, V> reader, BiConsumer<T, V> writer) {
        return add(new SObjectField<>(field, type, FieldPresence.REQUIRED, reader, writer));
    }

    public <V> SObjectType<T> optional(
            String field, FieldType<V> type, Function<T, @Nullable V> reader, BiConsumer<T, @Nullable V> writer) {
        return add(new SObjectField<>(field, type, FieldPresence.OPTIONAL, reader, writer));
    }

    /** Given at creation or never. */
    public <V> SObjectType<T> atCreation(
            String field, FieldType<V> type, Function<T, @Nullable V> reader, BiConsumer<T, @Nullable V> writer) {
        return add(new SObjectField<>(field, type, FieldPresence.OPTIONAL_AT_CREATION, reader, writer));
    }

    /** Given at creation, and never changed. */
    public <V> SObjectType<T> requiredAtCreation(
            String field, FieldType<V> type, Function<T, V> reader, BiConsumer<T, V> writer) {
        return add(new SObjectField<>(field, type, FieldPresence.REQUIRED_AT_CREATION, reader, writer));
    }

    public <V> SObjectType<T> readOnly(String field, FieldType<V> type, Function<T, @Nullable V> reader) {
        return add(new SObjectField<>(field, type, FieldPresence.READ_ONLY, reader, refuseToWrite(field)));
    }

    /** A read-only Name made by counting, such as {@code HO-000042}. */
    public SObjectType<T> autoNumbered(String field, Function<T, String> reader) {
        readOnly(field, FieldType.text(80), reader);
        return change(added -> {
            added.autoNumber = true;
            added.nullable = false;
        });
    }

    /** The field just declared is worked out from others: nobody wrote its words, so searches do not look into it. */
    public SObjectType<T> calculated() {
        return change(added -> added.calculated = true);
    }

    /** A reference that may be empty; it is reached in queries by the name without {@code Id} or with {@code __r}. */
    public SObjectType<T> reference(
            String field, String target, Function<T, @Nullable String> reader, BiConsumer<T, @Nullable String> writer) {
        return add(reference(field, List.of(target), FieldPresence.OPTIONAL, reader, writer));
    }

    public SObjectType<T> requiredReference(
            String field, String target, Function<T, String> reader, BiConsumer<T, String> writer) {
        return add(reference(field, List.of(target), FieldPresence.REQUIRED, reader, writer));
    }

    /** The record belongs to this parent from its creation on. */
    public SObjectType<T> parent(
            String field, String target, Function<T, String> reader, BiConsumer<T, String> writer) {
        return add(reference(field, List.of(target), FieldPresence.REQUIRED_AT_CREATION, reader, writer));
    }

    public SObjectType<T> readOnlyReference(String field, String target, Function<T, @Nullable String> reader) {
        return readOnlyReference(field, List.of(target), reader);
    }

    /** A reference to a record of one of several objects: queries compare its id, and do not lead through it. */
    public SObjectType<T> readOnlyReference(String field, List<String> targets, Function<T, @Nullable String> reader) {
        return add(reference(field, targets, FieldPresence.READ_ONLY, reader, refuseToWrite(field)));
    }

    /** {@code OwnerId}, which is the caller when a record is created without one. */
    public SObjectType<T> owner(Function<T, @Nullable String> reader, BiConsumer<T, String> writer) {
        add(reference(FieldNames.OWNER, List.of("User"), FieldPresence.OPTIONAL, reader, writer));
        return neverNull();
    }

    /** The entity attribute, where it is not the API name in camel case without {@code __c}. */
    public SObjectType<T> at(String attribute) {
        return change(added -> added.attribute = attribute);
    }

    public SObjectType<T> label(String fieldLabel) {
        return change(added -> added.label = fieldLabel);
    }

    /** What the field means, its unit or an example, for describe and the API documentation. */
    public SObjectType<T> help(String text) {
        return change(added -> added.help = text);
    }

    /** The name by which the parent reaches these rows, such as {@code Opportunities}. */
    public SObjectType<T> childrenAs(String childRelationship) {
        return change(added -> added.childRelationshipName = childRelationship);
    }

    public SObjectType<T> unique() {
        return change(added -> added.unique = true);
    }

    /** Clients may upsert by this field. */
    public SObjectType<T> externalId() {
        return change(added -> added.externalId = true);
    }

    /** A checkbox or other field that is never null although it need not be sent. */
    public SObjectType<T> neverNull() {
        return change(added -> added.nullable = false);
    }

    public SObjectType<T> readableBy(ActorRole... roles) {
        return change(added -> added.readers = Set.of(roles));
    }

    public SObjectType<T> writableBy(ActorRole... roles) {
        return change(added -> added.writers = Set.of(roles));
    }

    /** In the order of their declaration, system fields first. */
    public Collection<SObjectField<T, ?>> fields() {
        return Collections.unmodifiableCollection(fields.values());
    }

    /**
     * The field of this name.
     *
     * @param fieldName in any case
     */
    public Optional<SObjectField<T, ?>> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName.toLowerCase(Locale.ROOT)));
    }

    /**
     * The reference behind a parent relationship.
     *
     * @param relationship name of a parent relationship in any case, such as {@code Account} or {@code Deal__r}
     */
    public Optional<SObjectField<T, ?>> relationship(String relationship) {
        return fields.values().stream()
                .filter(field -> relationship.equalsIgnoreCase(field.relationshipName()))
                .findFirst();
    }

    private SObjectType<T> add(SObjectField<T, ?> field) {
        put(field);
        lastAdded = field.name().toLowerCase(Locale.ROOT);
        return self();
    }

    private void put(SObjectField<T, ?> field) {
        if (fields.put(field.name().toLowerCase(Locale.ROOT), field) != null) {
            throw new IllegalStateException("%s declares the field %s twice".formatted(object, field.name()));
        }
    }

    private SObjectType<T> change(Consumer<SObjectField<T, ?>> trait) {
        SObjectField<T, ?> added = fields.get(lastAdded);
        if (added == null) {
            throw new IllegalStateException(object + " declares a trait before any field");
        }
        trait.accept(added);
        return self();
    }

    private static <T extends SObjectRecord> SObjectField<T, String> reference(
            String field,
            List<String> targets,
            FieldPresence presence,
            Function<T, @Nullable String> reader,
            BiConsumer<T, @Nullable String> writer) {
        SObjectField<T, String> reference =
                new SObjectField<>(field, FieldType.reference(targets), presence, reader, writer);
        reference.referenceTo = List.copyOf(targets);
        reference.relationshipName = FieldNames.relationship(field);
        return reference;
    }

    private static <T, V> BiConsumer<T, V> refuseToWrite(String field) {
        return (row, value) -> {
            throw new FieldsNotWriteable(List.of(field));
        };
    }
}
