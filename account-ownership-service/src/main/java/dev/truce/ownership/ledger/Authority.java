package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.util.Map;
import java.util.Set;

/** Who may decide about the owner of an account. */
final class Authority {
    private static final Set<Role> ASSIGNERS = Set.of(Role.SALES_MANAGER, Role.INTEGRATION, Role.ADMIN);
    private static final Map<Side, Set<Role>> MANAGERS = Map.of(
            Side.SALES, Set.of(Role.SALES_MANAGER, Role.ADMIN),
            Side.DELIVERY, Set.of(Role.DELIVERY_MANAGER, Role.ADMIN));

    private Authority() {}

    static void requireAssigner(Actor actor, String account) {
        if (!actor.isSystem() && !actor.hasAnyRole(ASSIGNERS)) {
            throw new OnlySalesManagersAssignOwners(account);
        }
    }

    static void requireManagerOf(Side side, Actor actor, String account) {
        if (!actor.isSystem() && !actor.hasAnyRole(MANAGERS.getOrDefault(side, Set.of()))) {
            throw new OnlyManagersChangeOwners(account, side);
        }
    }
}
