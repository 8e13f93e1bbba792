package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** D8: a won deal may be amended; who may draft that, and who may decide it. */
@ApplicationScoped
class AmendmentAuthority {
    private static final Set<Role> DRAFTERS = Set.of(Role.PROJECT_MANAGER, Role.DELIVERY_MANAGER);
    private static final Set<Role> REVIEWERS = Set.of(Role.DELIVERY_MANAGER, Role.ADMIN);

    private final DealDesk desk;
    private final CurrentActor current;

    AmendmentAuthority(DealDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    static void requireWon(DealFacts deal) {
        if (!deal.isWon()) {
            throw new AmendedDealIsNotWon(deal.dealId());
        }
    }

    void requireDrafter(DealFacts deal) {
        if (!desk.mayEdit(deal) && !current.get().hasAnyRole(DRAFTERS)) {
            throw new OnlyNamedRolesAmend(deal.dealId(), "its owner, a Sales Manager or delivery");
        }
    }

    void requireReviewer(DealFacts deal) {
        if (!current.get().hasAnyRole(REVIEWERS)) {
            throw new OnlyNamedRolesAmend(deal.dealId(), "a Delivery Manager");
        }
    }

    /** Not everybody changes what was agreed. */
    static final class OnlyNamedRolesAmend extends Refusal {
        OnlyNamedRolesAmend(String dealId, String who) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Amendments of deal %s: this is done by %s".formatted(dealId, who));
        }
    }

    /** An open deal is edited, a lost one is over. */
    static final class AmendedDealIsNotWon extends Refusal {
        AmendedDealIsNotWon(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is not won: only a won deal is amended".formatted(dealId),
                    "Opportunity__c");
        }
    }
}
