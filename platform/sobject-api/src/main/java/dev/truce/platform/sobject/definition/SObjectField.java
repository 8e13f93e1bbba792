package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.access.ActorRole;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One API field of an object: how it looks, how it reads and writes the entity, who may. */
public final class SObjectField<T extends SObjectRecord, V> {
    private final String name;
    private final FieldType<V> type;
    private final FieldPresence presence;
    private final Function<T, @Nullable V> reader;
    private final BiConsumer<T, @Nullable V> writer;

    // changed by DeclaredFields while the object is declared, never after
    String label;
    String attribute;
    boolean nullable;
    boolean externalId;
    boolean unique;
    boolean autoNumber;
    boolean calculated;
    List<String> referenceTo = List.of();

    @Nullable String relationshipName;

    @Nullable String childRelationshipName;

    String help = "";
    Set<ActorRole> readers = Set.of();
    Set<ActorRole> writers = Set.of();

    SObjectField(
            String name,
            FieldType<V> type,
            FieldPresence presence,
            Function<T, @Nullable V> reader,
            BiConsumer<T, @Nullable V> writer) {
        this.name = name;
        this.type = type;
        this.presence = presence;
        this.reader = reader;
        this.writer = writer;
        this.label = FieldNames.label(name);
        this.attribute = FieldNames.attribute(name);
        this.nullable = !isRequired() && type.kind() != FieldKind.BOOLEAN && type.kind() != FieldKind.ID;
    }

    /** {@code Owner.Type}: what kind of owner a record has. No object has this field, its relationship does. */
    public static SObjectField<?, String> typeOfOwner() {
        return new SObjectField<>(
                "Type", new TextType(FieldKind.STRING, 40), FieldPresence.READ_ONLY, row -> null, (row, value) -> {});
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public FieldType<V> type() {
        return type;
    }

    /** The entity attribute that queries use. */
    public String attribute() {
        return attribute;
    }

    /** Whether it can be empty. */
    public boolean isNullable() {
        return nullable;
    }

    /** Whether clients may upsert by it. */
    public boolean isExternalId() {
        return externalId;
    }

    public boolean isUnique() {
        return unique;
    }

    public boolean isAutoNumber() {
        return autoNumber;
    }

    /** Whether it is worked out from other fields, as a formula is. */
    public boolean isCalculated() {
        return calculated;
    }

    /** Names of the objects a reference points to; empty for other kinds. */
    public List<String> referenceTo() {
        return referenceTo;
    }

    /** Whether it may point to records of several objects. */
    public boolean isPolymorphic() {
        return referenceTo.size() > 1;
    }

    /** By which queries reach the parent, such as {@code Account}. */
    public @Nullable String relationshipName() {
        return relationshipName;
    }

    /** By which the parent reaches these rows, such as {@code Opportunities}. */
    public @Nullable String childRelationshipName() {
        return childRelationshipName;
    }

    /** What it means, its unit or an example; may be empty. */
    public String help() {
        return help;
    }

    /** Roles that may see the field; empty means everybody who sees the row. */
    public Set<ActorRole> readers() {
        return readers;
    }

    /** Roles that may write the field; empty means everybody who may write the row. */
    public Set<ActorRole> writers() {
        return writers;
    }

    /** Must be sent when a record is created, because nothing else gives it a value. */
    public boolean isRequired() {
        return presence == FieldPresence.REQUIRED || presence == FieldPresence.REQUIRED_AT_CREATION;
    }

    public boolean isCreateable() {
        return presence != FieldPresence.READ_ONLY;
    }

    public boolean isUpdateable() {
        return presence == FieldPresence.REQUIRED || presence == FieldPresence.OPTIONAL;
    }

    public boolean isCustom() {
        return name.endsWith("__c");
    }

    /** The JSON form of what the record holds; null when it holds nothing. */
    public @Nullable Object read(T row) {
        V value = reader.apply(row);
        return value == null ? null : type.json(value);
    }

    /** The JSON form of a stored attribute value, as a query gives it. */
    public Object json(Object stored) {
        return type.jsonOfStored(stored);
    }

    /**
     * Writes what was sent; a JSON null clears the field.
     *
     * @throws dev.truce.platform.sobject.error.Refusal when the value does not fit, or the entity refuses it
     */
    public void write(T row, FieldInput input) {
        V value = input.value().isNull() ? null : type.read(input);
        if (value == null && !nullable) {
            throw emptied(input);
        }
        writer.accept(row, value);
    }

    private Refusal emptied(FieldInput input) {
        if (type.kind() == FieldKind.BOOLEAN) {
            return input.invalid(ErrorCode.FIELD_INTEGRITY_EXCEPTION, "a checkbox is true or false, never null");
        }
        return name.equals(FieldNames.OWNER) ? new OwnerIsBlank() : new RequiredFieldsMissing(List.of(name));
    }
}
