package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
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

    static final class OnlySalesManagersAssignOwners extends Refusal {
        OnlySalesManagersAssignOwners(String accountId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Account %s gets its first owner from a sales manager or an integration, not from you"
                            .formatted(accountId));
        }
    }

    static final class OnlyManagersChangeOwners extends Refusal {
        OnlyManagersChangeOwners(String accountId, Side side) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "The owner of account %s is changed by a manager of the side that is accountable for it, %s"
                            .formatted(accountId, side.label()));
        }
    }
}
