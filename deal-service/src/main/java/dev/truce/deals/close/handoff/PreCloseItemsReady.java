package dev.truce.deals.close.handoff;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** G4: what delivery has to know before the close is known, where a handoff was opened that early. */
@Singleton
class PreCloseItemsReady extends CloseGuard {
    private static final int READY = 100;

    private final DealHandoffs handoffs;

    PreCloseItemsReady(DealHandoffs handoffs) {
        super("G4", "The items of the handoff that are due before the close are ready");
        this.handoffs = handoffs;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        return deal.won() ? Optional.of(find(deal)) : Optional.empty();
    }

    private GuardFinding find(ClosingDeal deal) {
        Optional<DealHandoffs.NewestHandoff> draft =
                handoffs.of(deal.dealId()).filter(handoff -> handoff.phase() == HandoffPhase.DRAFT);
        if (draft.isEmpty()) {
            return met("no handoff was opened before the close");
        }
        int ready = draft.get().preCloseReadiness();
        if (ready >= READY) {
            return met("all of them are");
        }
        return unmet(
                "%d %% of them are, by handoff %s".formatted(ready, draft.get().handoffId()),
                "Answer the items that are due before the close",
                List.of("Handoffs__r"));
    }
}
