package dev.truce.deals.change.reversal;

import dev.truce.deals.close.handoff.DealHandoffs;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Who may have a close undone, and whose consent that needs; null where it needs nobody's. */
@ApplicationScoped
class ReversalConsent {
    private final DealHandoffs handoffs;
    private final ReversalPolicy policy;
    private final CurrentActor current;
    private final Clock clock;

    ReversalConsent(DealHandoffs handoffs, ReversalPolicy policy, CurrentActor current, Clock clock) {
        this.handoffs = handoffs;
        this.policy = policy;
        this.current = current;
        this.clock = clock;
    }

    /** D6: the owner asks and a manager agrees; a manager who does not own the deal needs nobody else. */
    @Nullable Role toReopenLost(DealFacts deal) {
        Actor actor = current.get();
        boolean owns = actor.userId().equals(deal.ownerId());
        if (!owns && !actor.hasRole(Role.SALES_MANAGER) && !actor.isAdministrator()) {
            throw new OnlyNamedRolesUndoCloses(deal.dealId(), "its owner or a Sales Manager");
        }
        if (ChronoUnit.DAYS.between(deal.closeDate(), LocalDate.now(clock)) > policy.windowDays()) {
            throw new ReopenWindowHasPassed(deal.dealId(), policy.windowDays());
        }
        return owns ? Role.SALES_MANAGER : null;
    }

    /** D7: delivery agrees once it has the handoff in hand, an executive long after it has accepted. */
    @Nullable Role toReopenWon(DealFacts deal) {
        requireSalesManager(deal);
        return handoffs.of(deal.dealId())
                .filter(handoff -> handoff.phase().isWithDelivery())
                .map(handoff -> isLongAccepted(handoff) ? Role.EXECUTIVE : Role.DELIVERY_MANAGER)
                .orElse(null);
    }

    /** D7 and D9. */
    void requireSalesManager(DealFacts deal) {
        Actor actor = current.get();
        if (!actor.hasRole(Role.SALES_MANAGER) && !actor.isAdministrator()) {
            throw new OnlyNamedRolesUndoCloses(deal.dealId(), "a " + Role.SALES_MANAGER.label());
        }
    }

    private boolean isLongAccepted(DealHandoffs.NewestHandoff handoff) {
        return handoff.acceptedAt() != null
                && handoff.acceptedAt()
                        .plus(policy.deliveryConsentDays(), ChronoUnit.DAYS)
                        .isBefore(clock.instant());
    }

    /** Not everybody undoes a close. */
    static final class OnlyNamedRolesUndoCloses extends Refusal {
        OnlyNamedRolesUndoCloses(String dealId, String who) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "The close of deal %s is undone by %s".formatted(dealId, who));
        }
    }

    /** What was lost long ago is lost: win rates are not rewritten. */
    static final class ReopenWindowHasPassed extends Refusal {
        ReopenWindowHasPassed(String dealId, int days) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s was lost more than %d days ago: create a new deal instead".formatted(dealId, days),
                    "CloseDate");
        }
    }
}
