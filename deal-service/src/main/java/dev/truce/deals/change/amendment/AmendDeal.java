package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiConsumer;

/** Use cases D8: who submits, reviews and applies an amendment. */
@ApplicationScoped
class AmendDeal {
    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealAmendments amendments;
    private final AmendmentAuthority authority;
    private final AmendmentDelta delta;
    private final CurrentActor current;
    private final SavedRecords records;

    AmendDeal(
            DealDesk desk,
            WonDealDesk wonDeals,
            DealAmendments amendments,
            AmendmentAuthority authority,
            AmendmentDelta delta,
            CurrentActor current,
            SavedRecords records) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.amendments = amendments;
        this.authority = authority;
        this.delta = delta;
        this.current = current;
        this.records = records;
    }

    @Transactional
    AmendmentView submit(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            authority.requireDrafter(deal);
            amendment.submit();
        });
    }

    @Transactional
    AmendmentView approve(String dealId, String amendmentId, DeltaReview review) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            authority.requireReviewer(deal);
            amendment.approve(
                    current.get().userId(),
                    review.reviewedDeltaHours(),
                    review.feasibleGoLive(),
                    delta.isMaterial(amendment, deal));
        });
    }

    @Transactional
    AmendmentView reject(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            authority.requireReviewer(deal);
            amendment.reject(current.get().userId());
        });
    }

    @Transactional
    AmendmentView withdraw(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            authority.requireDrafter(deal);
            amendment.withdraw();
        });
    }

    @Transactional
    AmendmentView apply(String dealId, String amendmentId) {
        return step(dealId, amendmentId, (amendment, deal) -> {
            authority.requireDrafter(deal);
            wonDeals.amend(deal.dealId(), amendment.apply(deal.revision()));
        });
    }

    private AmendmentView step(String dealId, String amendmentId, BiConsumer<DealAmendment, DealFacts> step) {
        DealFacts deal = desk.hold(dealId);
        AmendmentAuthority.requireWon(deal);
        DealAmendment amendment = amendments.require(deal.dealId(), amendmentId);
        step.accept(amendment, deal);
        records.saved(amendment);
        return AmendmentView.of(amendment, desk.look(deal.dealId()));
    }
}
