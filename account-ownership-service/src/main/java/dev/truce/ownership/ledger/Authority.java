package dev.truce.ownership.ledger;

import dev.truce.ownership.people.Role;
import dev.truce.ownership.people.Side;
import dev.truce.platform.sobject.access.Actor;
import java.util.Map;
import java.util.Set;

/** Who may decide about the owner of an account. */
final class Authority {
    private static final Set<String> ASSIGNERS =
            Set.of(Role.SALES_MANAGER.label(), Role.INTEGRATION.label(), Role.ADMIN.label());
    private static final Map<Side, Set<String>> MANAGERS = Map.of(
            Side.SALES, Set.of(Role.SALES_MANAGER.label(), Role.ADMIN.label()),
            Side.DELIVERY, Set.of(Role.DELIVERY_MANAGER.label(), Role.ADMIN.label()));

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
