package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.deals.deal.port.SellingTeamMember;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G10: nobody sells something large alone. */
@Singleton
class PresalesPresent extends CloseGuard {
    private final ClosePolicy policy;

    PresalesPresent(ClosePolicy policy) {
        super("G10", "Presales has been part of a large deal");
        this.policy = policy;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        String threshold = policy.presalesFromAmount().toPlainString() + " " + deal.currencyIsoCode();
        if (deal.amount() == null || deal.amount().compareTo(policy.presalesFromAmount()) < 0) {
            return Optional.of(met("it is needed only from " + threshold));
        }
        if (deal.team().stream().anyMatch(SellingTeamMember::isPresales)) {
            return Optional.of(met("Presales is on the team"));
        }
        return Optional.of(unmet(
                "from %s on a deal needs Presales on its team and this one has nobody".formatted(threshold),
                "Add an OpportunityTeamMember with the role Presales",
                List.of("Amount")));
    }
}
