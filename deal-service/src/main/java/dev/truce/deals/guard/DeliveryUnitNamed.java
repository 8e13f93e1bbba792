package dev.truce.deals.guard;

import dev.truce.deals.deal.CloseGuard;
import dev.truce.deals.deal.ClosingDeal;
import dev.truce.deals.deal.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G6: somebody is there to deliver. */
@Singleton
class DeliveryUnitNamed implements CloseGuard {
    private static final String CODE = "G6";
    private static final String RULE = "A delivery unit is named";

    private final ClosePolicy policy;

    DeliveryUnitNamed(ClosePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        if (deal.deliveryUnitId() != null) {
            return Optional.of(GuardFinding.met(CODE, RULE, "it is " + deal.deliveryUnitId()));
        }
        if (!policy.deliveryUnitRequired()) {
            return Optional.of(GuardFinding.met(
                    CODE, RULE, "the policy lets it be missing: the handoff will wait for an acceptor"));
        }
        return Optional.of(GuardFinding.unmet(
                CODE,
                RULE,
                "no delivery unit is named",
                "Name the unit that will deliver",
                List.of("Delivery_Unit__c")));
    }
}
