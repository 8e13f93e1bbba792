package dev.truce.deals.review;

import dev.truce.deals.deal.AnnounceOfferedDeal;
import dev.truce.deals.deal.Assessment;
import dev.truce.deals.deal.DealAssessor;
import dev.truce.deals.deal.DealFacts;
import dev.truce.events.DeliveryReviewAssigned;
import dev.truce.events.DeliveryReviewDecided;
import dev.truce.events.DeliveryReviewExpired;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.DeliveryReviewSlaBreached;
import dev.truce.events.DeliveryReviewStale;
import dev.truce.events.DeliveryReviewWaived;
import dev.truce.events.DeliveryReviewWithdrawn;
import dev.truce.events.ReviewDimension;
import dev.truce.events.ReviewState;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts each event of one review into the words of its contract. */
final class AnnounceReview implements ReviewEvent.Listener {
    private final DeliveryReview review;
    private final DealFacts deal;
    private final Outbox outbox;
    private final DealAssessor assessor;
    private final ReviewConditions conditions;
    private final AnnounceOfferedDeal offeredDeal;

    AnnounceReview(
            DeliveryReview review,
            DealFacts deal,
            Outbox outbox,
            DealAssessor assessor,
            ReviewConditions conditions,
            AnnounceOfferedDeal offeredDeal) {
        this.review = review;
        this.deal = deal;
        this.outbox = outbox;
        this.assessor = assessor;
        this.conditions = conditions;
        this.offeredDeal = offeredDeal;
    }

    @Override
    public void requested() {
        announce(
                DeliveryReviewRequested.TYPE,
                new DeliveryReviewRequested(
                        review.id(),
                        deal.dealId(),
                        deal.customer(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        review.asking().requestedBy(),
                        review.asking().requestedAt(),
                        review.asking().dueAt(),
                        review.asking().previousReview(),
                        offeredDeal.payload(deal.dealId())));
    }

    @Override
    public void assigned(ReviewEvent.Assigned event) {
        announce(
                DeliveryReviewAssigned.TYPE,
                new DeliveryReviewAssigned(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        Objects.requireNonNull(review.reviewer()),
                        event.by(),
                        review.delegate(),
                        review.asking().dueAt()));
    }

    @Override
    public void decided() {
        Verdict verdict = review.verdict();
        Assessment assessment = assessor.assess(deal);
        announce(
                DeliveryReviewDecided.TYPE,
                new DeliveryReviewDecided(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        ReviewState.valueOf(review.status().name()),
                        List.of(Objects.requireNonNull(verdict.decidedBy())),
                        verdict.tacit(),
                        verdict.ratings().all().stream()
                                .map(AnnounceReview::dimension)
                                .toList(),
                        fit(verdict.methodologyFit()),
                        verdict.reviewedEffortHours(),
                        verdict.feasibleGoLive(),
                        assessment.expertiseCoverage(),
                        assessment.firstOfKind(),
                        assessment.standardisation(),
                        conditions.of(review).stream()
                                .map(AnnounceReview::condition)
                                .toList(),
                        verdict.findings().stream()
                                .map(one -> new DeliveryReviewDecided.Finding(
                                        Objects.requireNonNull(one.field()), Objects.requireNonNull(one.text())))
                                .toList(),
                        verdict.reasons().stream()
                                .map(one -> dev.truce.events.ReviewReason.valueOf(one.name()))
                                .toList(),
                        verdict.counterProposal(),
                        verdict.validUntil(),
                        review.asking().requestedAt(),
                        Objects.requireNonNull(verdict.decidedAt())));
    }

    private static DeliveryReviewDecided.Dimension dimension(DimensionRating rating) {
        return new DeliveryReviewDecided.Dimension(
                ReviewDimension.valueOf(Objects.requireNonNull(rating.code()).name()),
                dev.truce.events.Rating.valueOf(
                        Objects.requireNonNull(rating.rating()).name()),
                rating.note());
    }

    private static DeliveryReviewDecided.Condition condition(ReviewCondition condition) {
        return new DeliveryReviewDecided.Condition(
                condition.id(),
                condition.text(),
                dev.truce.events.ConditionGate.valueOf(
                        condition.gate().toUpperCase(Locale.ROOT).replace(' ', '_')),
                condition.owner(),
                condition.dueOn());
    }

    private static dev.truce.events.@Nullable MethodologyFit fit(@Nullable String words) {
        return words == null ? null : dev.truce.events.MethodologyFit.valueOf(words.toUpperCase(Locale.ROOT));
    }

    @Override
    public void waived(ReviewEvent.Waived event) {
        announce(
                DeliveryReviewWaived.TYPE,
                new DeliveryReviewWaived(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        review.asking().requestedBy(),
                        event.reason()));
    }

    @Override
    public void withdrawn(ReviewEvent.Withdrawn event) {
        announce(
                DeliveryReviewWithdrawn.TYPE,
                new DeliveryReviewWithdrawn(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        event.by()));
    }

    @Override
    public void wentStale(ReviewEvent.WentStale event) {
        announce(
                DeliveryReviewStale.TYPE,
                new DeliveryReviewStale(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        event.fields(),
                        event.scopeVersion(),
                        event.fingerprint()));
    }

    @Override
    public void expired() {
        announce(
                DeliveryReviewExpired.TYPE,
                new DeliveryReviewExpired(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        Objects.requireNonNull(review.verdict().validUntil())));
    }

    @Override
    public void breached(ReviewEvent.Breached event) {
        announce(
                DeliveryReviewSlaBreached.TYPE,
                new DeliveryReviewSlaBreached(
                        review.id(),
                        deal.dealId(),
                        deal.accountId(),
                        review.asking().deliveryUnit(),
                        scopeVersion(),
                        fingerprint(),
                        event.level(),
                        review.asking().dueAt(),
                        event.escalatedTo()));
    }

    private int scopeVersion() {
        return review.reviewedScope().scopeVersion();
    }

    private String fingerprint() {
        return review.reviewedScope().scopeFingerprint();
    }

    private void announce(String type, Object payload) {
        outbox.append(new OutgoingEvent(
                type,
                DeliveryReviewRequested.TOPIC,
                deal.dealId(),
                "Delivery_Review__c",
                review.id(),
                review.version(),
                payload));
    }
}
