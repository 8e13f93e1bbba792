package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G6: somebody is there to deliver. */
@Singleton
class DeliveryUnitNamed extends CloseGuard {
    private final ClosePolicy policy;

    DeliveryUnitNamed(ClosePolicy policy) {
        super("G6", "A delivery unit is named");
        this.policy = policy;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        if (deal.deliveryUnitId() != null) {
            return Optional.of(met("it is " + deal.deliveryUnitId()));
        }
        if (!policy.deliveryUnitRequired()) {
            return Optional.of(met("the policy lets it be missing: the handoff will wait for an acceptor"));
        }
        return Optional.of(
                unmet("no delivery unit is named", "Name the unit that will deliver", List.of("Delivery_Unit__c")));
    }
}
