package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who records promises, and who takes which step with them. An administrator may take every step. */
@ApplicationScoped
class MakePromise {
    private static final Set<Role> DELIVERY =
            Set.of(Role.DELIVERY_MANAGER, Role.PROJECT_MANAGER, Role.RESOURCE_MANAGER, Role.ADMIN);
    private static final Set<Role> EXECUTIVE = Set.of(Role.EXECUTIVE, Role.ADMIN);

    private final DealDesk desk;
    private final CurrentActor current;

    MakePromise(DealDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    void on(Promise promise, String dealId) {
        DealFacts deal = desk.look(dealId);
        if (!desk.mayEdit(deal) && !current.get().hasAnyRole(DELIVERY)) {
            throw new OnlyDealPartiesRecordPromises(dealId);
        }
        promise.belongTo(dealId, deal.isWon());
    }

    void step(Promise promise, PromiseStatus next) {
        if (next != promise.status()) {
            requireSide(promise, next);
            promise.become(next);
        }
    }

    private void requireSide(Promise promise, PromiseStatus next) {
        Actor actor = current.get();
        switch (next) {
            case ACCEPTED_BY_DELIVERY, CONTESTED, FULFILLED, BROKEN ->
                require(actor.hasAnyRole(DELIVERY), promise, next, "delivery");
            case ACCEPTED_AS_GOODWILL -> require(actor.hasAnyRole(EXECUTIVE), promise, next, "an Executive");
            case ADDED_TO_CONTRACT, WITHDRAWN_WITH_CUSTOMER, DISCLOSED ->
                require(
                        desk.mayEdit(desk.look(promise.opportunity())),
                        promise,
                        next,
                        "the deal's owner, a Sales Manager or Presales");
        }
    }

    private static void require(boolean allowed, Promise promise, PromiseStatus next, String who) {
        if (!allowed) {
            throw new OnlyNamedRolesSettlePromises(promise.id(), next, who);
        }
    }

    /** Who works on a deal records what was promised. */
    static final class OnlyDealPartiesRecordPromises extends Refusal {
        OnlyDealPartiesRecordPromises(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Promises of deal %s are recorded by its owner, a Sales Manager, Presales, Delivery or an Integration"
                            .formatted(dealId));
        }
    }

    /** Each step of a promise is taken by the side that answers for it. */
    static final class OnlyNamedRolesSettlePromises extends Refusal {
        OnlyNamedRolesSettlePromises(String promiseId, PromiseStatus next, String who) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Promise %s becomes %s by %s".formatted(promiseId, next.label(), who),
                    "Status__c");
        }
    }
}
