package dev.truce.deals.change.reversal;

import dev.truce.deals.change.amendment.DealAmendments;
import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G11: nothing about the deal waits for a decision. */
@Singleton
class NothingPending extends CloseGuard {
    private final DealAmendments amendments;
    private final CloseReversals reversals;

    NothingPending(DealAmendments amendments, CloseReversals reversals) {
        super("G11", "No amendment and no request to reopen waits for a decision");
        this.amendments = amendments;
        this.reversals = reversals;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        if (deal.facts().isOpen() && deal.facts().reopenSeq() == 0) {
            return met("nothing does"); // only a deal that had ended can be amended or reopened
        }
        boolean amending = amendments.isPending(deal.dealId());
        if (!amending && !reversals.isPending(deal.dealId())) {
            return met("nothing does");
        }
        return unmet(
                amending ? "an amendment does" : "a request to reopen does",
                "Decide it, or withdraw it",
                List.of(amending ? "Deal_Amendments__r" : "Close_Reversals__r"));
    }
}
