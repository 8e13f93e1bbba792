package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.policy.AccessPolicy;
import java.util.Optional;

/** The objects, fields and rows that one actor may read; for that actor there are no others. */
public record VisibleObjects(SObjects objects, AccessPolicy access, Actor actor) {

    Optional<SObjectType<?>> object(String name) {
        return objects.named(name).filter(type -> access.may(actor, Operation.READ, type));
    }

    Optional<? extends SObjectField<?, ?>> field(SObjectType<?> type, String name) {
        return type.field(name).filter(field -> access.mayRead(actor, type, field));
    }

    /** The reference field behind a parent relationship. */
    Optional<? extends SObjectField<?, ?>> relationship(SObjectType<?> type, String name) {
        return type.relationship(name).filter(field -> access.mayRead(actor, type, field));
    }

    /** The object a reference points to; empty when it may point to several, or to one that is not here. */
    Optional<SObjectType<?>> parent(SObjectField<?, ?> reference) {
        return reference.referenceTo().size() == 1
                ? object(reference.referenceTo().get(0))
                : Optional.empty();
    }

    /** Children of an object: the object they are, their reference to it, and the canonical name of the relationship. */
    record Children(SObjectType<?> type, SObjectField<?, ?> reference, String name) {}

    /** The children behind a relationship. */
    Optional<Children> children(SObjectType<?> parent, String relationship) {
        for (SObjectType<?> child : objects.all()) {
            for (SObjectField<?, ?> field : child.fields()) {
                String name = field.childRelationshipName();
                if (name != null
                        && name.equalsIgnoreCase(relationship)
                        && field.referenceTo().contains(parent.name())
                        && access.may(actor, Operation.READ, child)
                        && access.mayRead(actor, child, field)) {
                    return Optional.of(new Children(child, field, name));
                }
            }
        }
        return Optional.empty();
    }

    Optional<RowPredicate> rows(SObjectType<?> type) {
        return access.visibleRows(actor, type);
    }
}
