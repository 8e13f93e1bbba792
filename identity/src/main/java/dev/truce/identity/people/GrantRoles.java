package dev.truce.identity.people;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Gives a user their roles, within what the caller may give. */
@ApplicationScoped
class GrantRoles {
    private final CurrentActor actor;

    GrantRoles(CurrentActor actor) {
        this.actor = actor;
    }

    /** @throws OnlyAdminsMakeAdmins when the role Admin would come or go and the caller has none */
    void to(User user, @Nullable String roles) {
        boolean wasAdmin = user.roleSet().contains(Role.ADMIN);
        boolean becomesAdmin = Role.in(roles).contains(Role.ADMIN);
        if (wasAdmin != becomesAdmin && !mayMakeAdmins(actor.get())) {
            throw new OnlyAdminsMakeAdmins(user.id());
        }
        user.take(roles);
    }

    private static boolean mayMakeAdmins(Actor caller) {
        return caller.isSystem() || caller.isAdministrator();
    }
}
