package dev.truce.deals.review.announce;

import dev.truce.deals.deal.announce.AnnounceOfferedDeal;
import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DimensionRating;
import dev.truce.deals.review.MethodologyFit;
import dev.truce.deals.review.ReviewEvent;
import dev.truce.deals.review.Verdict;
import dev.truce.deals.review.condition.ReviewCondition;
import dev.truce.deals.review.condition.ReviewConditions;
import dev.truce.events.AboutReview;
import dev.truce.events.DeliveryReviewAssigned;
import dev.truce.events.DeliveryReviewAssignedBuilder;
import dev.truce.events.DeliveryReviewDecided;
import dev.truce.events.DeliveryReviewDecidedBuilder;
import dev.truce.events.DeliveryReviewExpired;
import dev.truce.events.DeliveryReviewExpiredBuilder;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.DeliveryReviewRequestedBuilder;
import dev.truce.events.DeliveryReviewSlaBreached;
import dev.truce.events.DeliveryReviewSlaBreachedBuilder;
import dev.truce.events.DeliveryReviewStale;
import dev.truce.events.DeliveryReviewStaleBuilder;
import dev.truce.events.DeliveryReviewWaived;
import dev.truce.events.DeliveryReviewWaivedBuilder;
import dev.truce.events.DeliveryReviewWithdrawn;
import dev.truce.events.DeliveryReviewWithdrawnBuilder;
import dev.truce.events.ReviewDimension;
import dev.truce.events.ReviewState;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Maps each domain event of one review to the event of its contract. */
final class AnnounceReview implements ReviewEvent.Visitor, AboutReview {
    private final DeliveryReview review;
    private final DealFacts deal;
    private final Outbox outbox;
    private final ReviewConditions conditions;
    private final AnnounceOfferedDeal offeredDeal;

    AnnounceReview(
            DeliveryReview review,
            DealFacts deal,
            Outbox outbox,
            ReviewConditions conditions,
            AnnounceOfferedDeal offeredDeal) {
        this.review = review;
        this.deal = deal;
        this.outbox = outbox;
        this.conditions = conditions;
        this.offeredDeal = offeredDeal;
    }

    @Override
    public void requested() {
        announce(
                DeliveryReviewRequested.TYPE,
                new DeliveryReviewRequestedBuilder()
                        .from(this)
                        .accountId(deal.customer())
                        .requestedBy(review.asking().requestedBy())
                        .requestedAt(review.asking().requestedAt())
                        .dueAt(review.asking().dueAt())
                        .previousReviewId(review.asking().previousReview())
                        .deal(offeredDeal.payload(deal.dealId()))
                        .build());
    }

    @Override
    public void assigned(ReviewEvent.Assigned event) {
        announce(
                DeliveryReviewAssigned.TYPE,
                new DeliveryReviewAssignedBuilder()
                        .from(this)
                        .reviewerId(Objects.requireNonNull(review.reviewer()))
                        .assignedBy(event.by())
                        .delegateId(review.delegate())
                        .dueAt(review.asking().dueAt())
                        .build());
    }

    @Override
    public void decided(ReviewEvent.Decided event) {
        Verdict verdict = review.verdict();
        Assessment assessment = Objects.requireNonNull(event.assessment());
        announce(
                DeliveryReviewDecided.TYPE,
                new DeliveryReviewDecidedBuilder()
                        .from(this)
                        .decision(ReviewState.valueOf(review.status().name()))
                        .reviewerIds(List.of(Objects.requireNonNull(verdict.decidedBy())))
                        .tacit(verdict.tacit())
                        .dimensions(verdict.ratings().all().stream()
                                .map(AnnounceReview::dimension)
                                .toList())
                        .methodologyFit(fit(verdict.methodologyFit()))
                        .reviewedEffortHours(verdict.reviewedEffortHours())
                        .feasibleGoLive(verdict.feasibleGoLive())
                        .expertiseCoveragePct(assessment.expertiseCoverage())
                        .firstOfKind(assessment.firstOfKind())
                        .standardisationPct(assessment.standardisation())
                        .conditions(conditions.of(review).stream()
                                .map(AnnounceReview::condition)
                                .toList())
                        .findings(verdict.findings().stream()
                                .map(one -> new DeliveryReviewDecided.Finding(
                                        Objects.requireNonNull(one.field()), Objects.requireNonNull(one.text())))
                                .toList())
                        .reasons(verdict.reasons().stream()
                                .map(one -> dev.truce.events.ReviewReason.valueOf(one.name()))
                                .toList())
                        .counterProposal(verdict.counterProposal())
                        .validUntil(verdict.validUntil())
                        .requestedAt(review.asking().requestedAt())
                        .decidedAt(Objects.requireNonNull(verdict.decidedAt()))
                        .build());
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
                dev.truce.events.ConditionGate.valueOf(condition.gate().name()),
                condition.owner(),
                condition.dueOn());
    }

    private static dev.truce.events.@Nullable MethodologyFit fit(@Nullable MethodologyFit fit) {
        return fit == null ? null : dev.truce.events.MethodologyFit.valueOf(fit.name());
    }

    @Override
    public void waived(ReviewEvent.Waived event) {
        announce(
                DeliveryReviewWaived.TYPE,
                new DeliveryReviewWaivedBuilder()
                        .from(this)
                        .waivedBy(review.asking().requestedBy())
                        .reason(event.reason())
                        .build());
    }

    @Override
    public void withdrawn(ReviewEvent.Withdrawn event) {
        announce(
                DeliveryReviewWithdrawn.TYPE,
                new DeliveryReviewWithdrawnBuilder()
                        .from(this)
                        .withdrawnBy(event.by())
                        .build());
    }

    @Override
    public void wentStale(ReviewEvent.WentStale event) {
        announce(
                DeliveryReviewStale.TYPE,
                new DeliveryReviewStaleBuilder()
                        .from(this)
                        .changedFields(event.fields())
                        .dealScopeVersion(event.scopeVersion())
                        .dealScopeFingerprint(event.fingerprint())
                        .build());
    }

    @Override
    public void expired() {
        announce(
                DeliveryReviewExpired.TYPE,
                new DeliveryReviewExpiredBuilder()
                        .from(this)
                        .validUntil(Objects.requireNonNull(review.verdict().validUntil()))
                        .build());
    }

    @Override
    public void breached(ReviewEvent.Breached event) {
        announce(
                DeliveryReviewSlaBreached.TYPE,
                new DeliveryReviewSlaBreachedBuilder()
                        .from(this)
                        .level(event.level())
                        .dueAt(review.asking().dueAt())
                        .escalatedTo(event.escalatedTo())
                        .build());
    }

    @Override
    public String reviewId() {
        return review.id();
    }

    @Override
    public String dealId() {
        return deal.dealId();
    }

    @Override
    public @Nullable String accountId() {
        return deal.accountId();
    }

    @Override
    public @Nullable String unitId() {
        return review.asking().deliveryUnit();
    }

    @Override
    public int scopeVersion() {
        return review.reviewedScope().scopeVersion();
    }

    @Override
    public String scopeFingerprint() {
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
