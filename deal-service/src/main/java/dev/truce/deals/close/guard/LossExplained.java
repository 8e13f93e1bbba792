package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** D5: a loss that nobody explains teaches nothing. */
@Singleton
class LossExplained extends CloseGuard {
    LossExplained() {
        super("LOSS", "A lost deal says why");
    }

    @Override
    public boolean isOverridable() {
        return false;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (deal.won()) {
            return Optional.empty();
        }
        if (deal.lossReason() != null) {
            return Optional.of(met("it was lost for: " + deal.lossReason()));
        }
        return Optional.of(unmet(
                "it has no loss reason",
                "Send Loss_Reason__c, alone or together with the closed stage",
                List.of("Loss_Reason__c")));
    }
}
