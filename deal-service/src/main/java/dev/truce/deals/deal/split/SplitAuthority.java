package dev.truce.deals.deal.split;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** D11: who may share the credit for a deal. */
@ApplicationScoped
class SplitAuthority {
    private static final Set<Role> SELLERS = Set.of(Role.SALES_MANAGER, Role.INTEGRATION, Role.ADMIN);
    private static final Set<Role> REVOPS = Set.of(Role.REVOPS, Role.ADMIN);

    private final CurrentActor current;

    SplitAuthority(CurrentActor current) {
        this.current = current;
    }

    /** While the deal is open. */
    void requireSeller(DealFacts deal) {
        Actor actor = current.get();
        if (!actor.userId().equals(deal.ownerId()) && !actor.hasAnyRole(SELLERS)) {
            throw new OnlyOwnersAndRevOpsSplit(deal.dealId());
        }
    }

    /** Once the deal is closed. */
    void requireRevOps(DealFacts deal, @Nullable String reason) {
        if (!current.get().hasAnyRole(REVOPS)) {
            throw new OnlyOwnersAndRevOpsSplit(deal.dealId());
        }
        if (reason == null || reason.isBlank()) {
            throw new SplitNeedsReason(deal.dealId());
        }
    }

    /** Who owns the deal shares the credit for it. */
    static final class OnlyOwnersAndRevOpsSplit extends Refusal {
        OnlyOwnersAndRevOpsSplit(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Splits of deal %s are set by its owner, a Sales Manager or an Integration while it is open, and by RevOps afterwards"
                            .formatted(dealId),
                    "OpportunityId");
        }
    }

    /** After the close a change of the credit is explained. */
    static final class SplitNeedsReason extends Refusal {
        SplitNeedsReason(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Splits of deal %s are not changed after the close without a reason".formatted(dealId),
                    "reason");
        }
    }
}
