package dev.truce.platform.sobject.policy;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.ActorRole;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;

/**
 * Decides by the roles that the definitions name. Everybody with a login may read what is not
 * restricted; an operation without named roles is open to all; administrators and the system itself
 * may do everything that the object offers.
 */
@DefaultBean
@Singleton
class RoleAccessPolicy implements AccessPolicy {

    @Override
    public boolean may(Actor actor, Operation operation, SObjectType<?> type) {
        return type.offers(operation) && allowed(actor, type.rolesFor(operation));
    }

    @Override
    public boolean mayRead(Actor actor, SObjectType<?> type, SObjectField<?, ?> field) {
        return allowed(actor, field.readers());
    }

    @Override
    public boolean mayWrite(Actor actor, SObjectType<?> type, SObjectField<?, ?> field) {
        return allowed(actor, field.writers());
    }

    @Override
    public Optional<RowPredicate> visibleRows(Actor actor, SObjectType<?> type) {
        return actor.isSystem() || actor.isAdministrator() ? Optional.empty() : type.visibleRows(actor);
    }

    private static boolean allowed(Actor actor, Set<ActorRole> roles) {
        return roles.isEmpty() || actor.isSystem() || actor.isAdministrator() || actor.hasAnyRole(roles);
    }
}
