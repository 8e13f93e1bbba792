package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What the administrator requires of the closed stage itself. */
@Singleton
class StageFieldsFilled extends CloseGuard {
    StageFieldsFilled() {
        super("STAGE", "The deal has every field that the closed stage requires");
    }

    @Override
    public boolean isOverridable() {
        return false;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (deal.missingFields().isEmpty()) {
            return Optional.of(met(deal.stageName() + " requires nothing that is missing"));
        }
        String missing = String.join(", ", deal.missingFields());
        return Optional.of(unmet(
                "%s requires %s".formatted(deal.stageName(), missing), "Fill in " + missing, deal.missingFields()));
    }
}
