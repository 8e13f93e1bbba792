package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.ActorRole;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.record.SObjectRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the API calls one object: its name, key prefix and fields. Rows, describe, SOQL and OpenAPI all
 * read this one description, so they cannot disagree. It describes shape; behaviour belongs in the
 * entity, whose methods the fields write through, in the order they are declared here.
 *
 * <p>System fields come by themselves. Methods that add a field take its API name, type, reader and
 * writer; those named after a property ({@code at}, {@code label}, …) change the field added last.
 */
public final class SObjectType<T extends SObjectRecord> extends DeclaredFields<T> {
    private final String name;
    private final String keyPrefix;
    private final Class<T> entity;
    private final Map<Operation, Set<ActorRole>> roles = new EnumMap<>(Operation.class);
    private Function<Actor, Optional<RowPredicate>> visibleRows = actor -> Optional.empty();
    private @Nullable Function<String, T> creator;
    private boolean deletable;
    private boolean replica;
    private boolean searchable;
    private String label;
    private String labelPlural;
    private String description = "";

    private SObjectType(String name, String keyPrefix, Class<T> entity) {
        super(name);
        this.name = name;
        this.keyPrefix = keyPrefix;
        this.entity = entity;
        this.label = FieldNames.label(name);
        this.labelPlural = label + "s";
    }

    /**
     * The beginning of a definition.
     *
     * @param name API name, such as {@code Opportunity} or {@code Handoff__c}
     * @param keyPrefix first three characters of its ids
     * @param entity the JPA entity whose attributes hold the fields
     */
    public static <T extends SObjectRecord> SObjectType<T> of(String name, String keyPrefix, Class<T> entity) {
        return new SObjectType<>(name, keyPrefix, entity);
    }

    /** What a person calls one and several of them. */
    public SObjectType<T> labels(String newLabel, String newLabelPlural) {
        this.label = newLabel;
        this.labelPlural = newLabelPlural;
        return this;
    }

    /** What it is, for the API documentation. */
    public SObjectType<T> describedAs(String newDescription) {
        this.description = newDescription;
        return this;
    }

    /** Clients may create records; the function makes one with a new id, before any field is written. */
    public SObjectType<T> creates(Function<String, T> newCreator) {
        this.creator = newCreator;
        return this;
    }

    /** Clients may delete records. */
    public SObjectType<T> deletable() {
        this.deletable = true;
        return this;
    }

    /** Searches look through the texts of its records, of which the database keeps an index. */
    public SObjectType<T> searchable() {
        this.searchable = true;
        return this;
    }

    /** A read-only copy of what another service masters: a record named here may not have arrived yet. */
    public SObjectType<T> replica() {
        this.replica = true;
        return this;
    }

    /** Only these roles (and administrators) may do this. */
    public SObjectType<T> permit(Operation operation, ActorRole... permitted) {
        roles.put(operation, Set.of(permitted));
        return this;
    }

    /** Hides rows: the condition that every read by this actor gets. */
    public SObjectType<T> visibleTo(Function<Actor, Optional<RowPredicate>> condition) {
        this.visibleRows = condition;
        return this;
    }

    public String name() {
        return name;
    }

    public String keyPrefix() {
        return keyPrefix;
    }

    public Class<T> entity() {
        return entity;
    }

    public String label() {
        return label;
    }

    public String labelPlural() {
        return labelPlural;
    }

    public String description() {
        return description;
    }

    public boolean isReplica() {
        return replica;
    }

    public boolean isSearchable() {
        return searchable;
    }

    public boolean isCustom() {
        return name.endsWith("__c");
    }

    /** Whether the object has this operation at all, whoever asks. */
    public boolean offers(Operation operation) {
        return switch (operation) {
            case READ -> true;
            case CREATE -> creator != null;
            case UPDATE -> !replica && fields().stream().anyMatch(this::isChangedByClients);
            case DELETE -> deletable;
        };
    }

    /** A record of which clients may change nothing else is not theirs to put a key on either. */
    private boolean isChangedByClients(SObjectField<T, ?> field) {
        return field.isUpdateable() && (creator != null || !field.name().equals(SystemFields.EXTERNAL_ID));
    }

    public Set<ActorRole> rolesFor(Operation operation) {
        return roles.getOrDefault(operation, Set.of());
    }

    public Optional<RowPredicate> visibleRows(Actor actor) {
        return visibleRows.apply(actor);
    }

    /**
     * A new record that is still to be filled in.
     *
     * @throws IllegalStateException when the object does not offer CREATE
     */
    public T create(String id) {
        if (creator == null) {
            throw new IllegalStateException(name + " cannot be created");
        }
        return creator.apply(id);
    }

    @Override
    SObjectType<T> self() {
        return this;
    }
}
