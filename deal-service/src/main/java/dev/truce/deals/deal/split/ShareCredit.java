package dev.truce.deals.deal.split;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Use case D11: who shares the credit for a deal, row by row while it is open, or all at once. */
@ApplicationScoped
class ShareCredit {
    private static final Set<Role> SELLERS = Set.of(Role.SALES_MANAGER, Role.INTEGRATION, Role.ADMIN);
    private static final Set<Role> KEEPERS = Set.of(Role.REVOPS, Role.ADMIN);

    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealSplits splits;
    private final SplitLimits limits;
    private final CurrentActor current;

    ShareCredit(DealDesk desk, WonDealDesk wonDeals, DealSplits splits, SplitLimits limits, CurrentActor current) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.splits = splits;
        this.limits = limits;
        this.current = current;
    }

    /** Row by row only sellers share, and only while the deal is open. */
    void requireRowDoor(String dealId) {
        DealFacts deal = desk.hold(dealId);
        if (!deal.isOpen()) {
            throw new SplitsAreLocked(deal.dealId());
        }
        requireSeller(deal);
    }

    void rowChanged(String dealId) {
        wonDeals.shareCredit(dealId, null);
    }

    /** Replaces all splits; the revenue totals exactly 100.00. */
    @Transactional
    SplitsView replace(String dealId, SplitsRequest request) {
        DealFacts deal = desk.hold(dealId);
        if (deal.isOpen()) {
            requireSeller(deal);
        } else {
            requireKeeper(deal, request);
        }
        splits.inUse(deal.dealId()).forEach(DealSplit::delete);
        for (SplitsRequest.Share share : request.complete()) {
            DealSplit split = new DealSplit(RecordId.next(DealSplits.KEY_PREFIX));
            split.belongTo(deal.dealId());
            share.writeTo(split);
            splits.persist(split);
        }
        splits.flush();
        limits.requireWhole(deal.dealId(), splits.inUse(deal.dealId()));
        wonDeals.shareCredit(deal.dealId(), request.reason());
        return new SplitsView(deal.dealId(), splits.of(deal.dealId()));
    }

    private void requireSeller(DealFacts deal) {
        Actor actor = current.get();
        if (!actor.userId().equals(deal.ownerId()) && !actor.hasAnyRole(SELLERS)) {
            throw new OnlyOwnersAndRevOpsSplit(deal.dealId());
        }
    }

    private void requireKeeper(DealFacts deal, SplitsRequest request) {
        if (!current.get().hasAnyRole(KEEPERS)) {
            throw new OnlyOwnersAndRevOpsSplit(deal.dealId());
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw new SplitNeedsReason(deal.dealId());
        }
    }

    /** What was agreed about the credit is not changed in passing. */
    static final class SplitsAreLocked extends Refusal {
        SplitsAreLocked(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is closed and its splits are locked: RevOps replaces them by the action, with a reason"
                            .formatted(dealId),
                    "SplitPercentage");
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
