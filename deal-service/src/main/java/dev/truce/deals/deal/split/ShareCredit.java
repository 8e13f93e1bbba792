package dev.truce.deals.deal.split;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Use case D11: who shares the credit for a deal, row by row while it is open, or all at once. */
@ApplicationScoped
class ShareCredit {
    private static final Set<Role> SELLERS = Set.of(Role.SALES_MANAGER, Role.INTEGRATION, Role.ADMIN);
    private static final Set<Role> KEEPERS = Set.of(Role.REVOPS, Role.ADMIN);

    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealSplits splits;
    private final SplitPolicy policy;
    private final CurrentActor current;

    ShareCredit(DealDesk desk, WonDealDesk wonDeals, DealSplits splits, SplitPolicy policy, CurrentActor current) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.splits = splits;
        this.policy = policy;
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
        BigDecimal total = requirePossible(deal.dealId(), splits.inUse(deal.dealId()));
        if (total.compareTo(DealSplit.ALL) != 0) {
            throw new TooMuchRevenue(deal.dealId(), total.toPlainString());
        }
        wonDeals.shareCredit(deal.dealId(), request.reason());
        return new SplitsView(deal.dealId(), splits.of(deal.dealId()));
    }

    /** {@return how much revenue is shared, in percent} */
    BigDecimal requirePossible(String dealId, List<DealSplit> inUse) {
        if (inUse.size() > policy.atMost()) {
            throw new TooManySplits(dealId, policy.atMost());
        }
        BigDecimal total = DealSplits.revenue(inUse);
        if (total.compareTo(DealSplit.ALL) > 0) {
            throw new TooMuchRevenue(dealId, total.toPlainString());
        }
        return total;
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
}
