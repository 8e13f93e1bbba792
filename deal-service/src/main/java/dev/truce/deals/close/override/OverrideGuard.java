package dev.truce.deals.close.override;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Use case: an executive who does not sell the deal lets one guard pass. */
@ApplicationScoped
class OverrideGuard {
    private final DealDesk desk;
    private final CurrentActor current;
    private final Clock clock;

    OverrideGuard(DealDesk desk, CurrentActor current, Clock clock) {
        this.desk = desk;
        this.current = current;
        this.clock = clock;
    }

    void on(GuardOverrideRecord override, String dealId) {
        DealFacts deal = desk.look(dealId);
        Actor actor = current.get();
        if (!actor.hasRole(Role.EXECUTIVE) || desk.isSelling(deal, actor.userId())) {
            throw new OnlyExecutivesOverride(deal.dealId());
        }
        if (!deal.isOpen()) {
            throw new NothingToOverride(deal.dealId());
        }
        override.speakAbout(deal, actor.userId(), clock.instant());
    }

    /** A guard is overridden by nobody below an executive. */
    static final class OnlyExecutivesOverride extends Refusal {
        OnlyExecutivesOverride(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Guards of deal %s are overridden only by an Executive who does not sell it".formatted(dealId));
        }
    }

    /** A closed deal has no guards any more. */
    static final class NothingToOverride extends Refusal {
        NothingToOverride(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is closed: guards are overridden only while a deal is open".formatted(dealId),
                    "Opportunity__c");
        }
    }
}
