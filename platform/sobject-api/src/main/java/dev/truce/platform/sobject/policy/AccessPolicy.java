package dev.truce.platform.sobject.policy;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.InsufficientAccess;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import java.util.Optional;

/**
 * The one place that decides who may see and do what; every path asks it: records, queries, describe,
 * actions. What is unseen does not exist for the caller (NOT_FOUND), what is seen but forbidden is
 * INSUFFICIENT_ACCESS_OR_READONLY.
 */
public interface AccessPolicy {

    boolean may(Actor actor, Operation operation, SObjectType<?> type);

    boolean mayRead(Actor actor, SObjectType<?> type, SObjectField<?, ?> field);

    boolean mayWrite(Actor actor, SObjectType<?> type, SObjectField<?, ?> field);

    /** The condition that hides rows from this actor; empty when all rows may be seen. */
    Optional<RowPredicate> visibleRows(Actor actor, SObjectType<?> type);

    /**
     * Lets only those go on who may do this to some row of the object.
     *
     * @throws InsufficientAccess when the operation is not allowed on any row of it
     */
    default void require(Actor actor, Operation operation, SObjectType<?> type) {
        if (!may(actor, operation, type)) {
            throw new InsufficientAccess(type.name(), operation);
        }
    }
}
