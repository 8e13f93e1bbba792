package dev.truce.deals.guard;

import dev.truce.deals.deal.CloseGuard;
import dev.truce.deals.deal.ClosingDeal;
import dev.truce.deals.deal.GuardFinding;
import dev.truce.deals.deal.TeamMember;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G10: nobody sells something large alone. */
@Singleton
class PresalesPresent implements CloseGuard {
    private static final String CODE = "G10";
    private static final String RULE = "Presales has been part of a large deal";

    private final ClosePolicy policy;

    PresalesPresent(ClosePolicy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        String threshold = policy.presalesFromAmount().toPlainString() + " " + deal.currencyIsoCode();
        if (deal.amount() == null || deal.amount().compareTo(policy.presalesFromAmount()) < 0) {
            return Optional.of(GuardFinding.met(CODE, RULE, "it is needed only from " + threshold));
        }
        if (deal.team().stream().anyMatch(TeamMember::isPresales)) {
            return Optional.of(GuardFinding.met(CODE, RULE, "Presales is on the team"));
        }
        return Optional.of(GuardFinding.unmet(
                CODE,
                RULE,
                "from %s on a deal needs Presales on its team and this one has nobody".formatted(threshold),
                "Add an OpportunityTeamMember with the role Presales",
                List.of("Amount")));
    }
}
