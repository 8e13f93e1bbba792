package dev.truce.deals.deal.split;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Use case D11: who shares the credit for a deal, row by row while it is open, or all at once. */
@ApplicationScoped
class ShareCredit {
    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealSplits splits;
    private final SplitLimits limits;
    private final SplitAuthority authority;

    ShareCredit(DealDesk desk, WonDealDesk wonDeals, DealSplits splits, SplitLimits limits, SplitAuthority authority) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.splits = splits;
        this.limits = limits;
        this.authority = authority;
    }

    /** Row by row only sellers share, and only while the deal is open. */
    void requireRowDoor(String dealId) {
        DealFacts deal = desk.hold(dealId);
        if (!deal.isOpen()) {
            throw new SplitsAreLocked(deal.dealId());
        }
        authority.requireSeller(deal);
    }

    void rowChanged(String dealId) {
        wonDeals.shareCredit(dealId, null);
    }

    /** Replaces all splits; the revenue totals exactly 100.00. */
    @Transactional
    SplitsView replace(String dealId, SplitsRequest request) {
        DealFacts deal = desk.hold(dealId);
        if (deal.isOpen()) {
            authority.requireSeller(deal);
        } else {
            authority.requireRevOps(deal, request.reason());
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
}
