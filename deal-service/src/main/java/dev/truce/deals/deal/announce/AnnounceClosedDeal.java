package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Deal;
import dev.truce.deals.deal.DealView;
import dev.truce.deals.deal.port.CreditSplits;
import dev.truce.deals.deal.port.DealReviews;
import dev.truce.deals.deal.port.GuardOverride;
import dev.truce.deals.deal.port.ReviewRecord;
import dev.truce.events.DealClosed;
import dev.truce.events.DealClosedBuilder;
import dev.truce.events.ReviewBuilder;
import dev.truce.events.ReviewState;
import dev.truce.events.Side;
import dev.truce.events.SplitType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The payload of DealClosed: the deal as it was sold, with its review, its overrides and its splits. */
@ApplicationScoped
class AnnounceClosedDeal {
    private final AnnounceOfferedDeal offeredDeal;
    private final DealReviews reviews;
    private final DealView view;
    private final CreditSplits splits;

    AnnounceClosedDeal(AnnounceOfferedDeal offeredDeal, DealReviews reviews, DealView view, CreditSplits splits) {
        this.offeredDeal = offeredDeal;
        this.reviews = reviews;
        this.view = view;
        this.splits = splits;
    }

    DealClosed payload(Deal deal, List<GuardOverride> overrides) {
        ReviewRecord review = reviews.relied(view.of(deal));
        String contractUrl = deal.terms().contractUrl();
        return new DealClosedBuilder()
                .from(new AnnouncedDeal(deal))
                .from(offeredDeal.payload(deal))
                .outcome(AnnounceInWords.outcome(deal))
                .closedOn(deal.sale().closeDate())
                .reviewedEffortHours(review.reviewedEffort())
                .deliveryReview(review(review))
                .scopeFingerprint(deal.soldScope().scopeFingerprint())
                .overrides(overrides.stream()
                        .map(one -> new DealClosed.GuardOverride(one.guard(), one.by(), one.reason()))
                        .toList())
                .contractDocument(contractUrl == null ? null : new DealClosed.Document(contractUrl, null))
                .lossReason(deal.conclusion().lossReason())
                .competitor(deal.conclusion().competitor())
                .splits(splitsOf(deal.id()))
                .build();
    }

    List<DealClosed.Split> splitsOf(String dealId) {
        return splits.of(dealId).stream().map(AnnounceClosedDeal::split).toList();
    }

    private static DealClosed.Split split(CreditSplits.CreditSplit split) {
        return new DealClosed.Split(
                split.userId(),
                Side.valueOf(split.side().toUpperCase(Locale.ROOT)),
                SplitType.valueOf(split.type().toUpperCase(Locale.ROOT)),
                split.percent());
    }

    private static DealClosed.Review review(ReviewRecord review) {
        return new ReviewBuilder()
                .id(review.reviewId())
                .state(ReviewState.valueOf(review.state()))
                .decidedBy(review.decidedBy())
                .decidedAt(review.decidedAt())
                .conditions(review.conditions().stream()
                        .map(one -> new DealClosed.ReviewCondition(
                                one.conditionId(), one.text(), one.dueOn(), one.status()))
                        .toList())
                .fingerprint(review.fingerprint())
                .build();
    }
}
