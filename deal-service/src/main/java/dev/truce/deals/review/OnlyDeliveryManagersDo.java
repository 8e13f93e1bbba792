package dev.truce.deals.review;

import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import java.util.Set;

/** Delivery managers claim and assign reviews, and reject deals. */
public final class OnlyDeliveryManagersDo extends Refusal {
    private static final Set<Role> MANAGERS = Set.of(Role.DELIVERY_MANAGER, Role.ADMIN);

    private OnlyDeliveryManagersDo(String what) {
        super(ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY, "Only a Delivery Manager may %s".formatted(what));
    }

    public static boolean isOne(Actor actor) {
        return actor.hasAnyRole(MANAGERS);
    }

    /**
     * Refuses whoever is no delivery manager.
     *
     * @throws OnlyDeliveryManagersDo when the actor is none
     */
    public static void require(Actor actor, String what) {
        if (!isOne(actor)) {
            throw new OnlyDeliveryManagersDo(what);
        }
    }
}
