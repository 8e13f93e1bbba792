package dev.truce.salesforce.approval;

import static dev.truce.salesforce.approval.Agreement.DELIVERY_REVIEW;

import dev.truce.events.DeliveryReviewAssigned;
import dev.truce.events.DeliveryReviewDecided;
import dev.truce.events.DeliveryReviewExpired;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.DeliveryReviewStale;
import dev.truce.events.DeliveryReviewWaived;
import dev.truce.events.DeliveryReviewWithdrawn;
import dev.truce.events.ReviewState;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.EventConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Delivery's review of a deal is asked for, taken, decided, or does not count any more. */
@ApplicationScoped
class FollowReviewsWhenTheyMove implements EventConsumers {
    private final FollowApprovals approvals;

    FollowReviewsWhenTheyMove(FollowApprovals approvals) {
        this.approvals = approvals;
    }

    @Override
    public List<EventConsumer<?>> all() {
        return List.of(
                Follower.of(
                        DeliveryReviewRequested.TOPIC,
                        DeliveryReviewRequested.TYPE,
                        DeliveryReviewRequested.class,
                        (review, at) -> approvals.take(
                                step(review.reviewId(), review.dealId(), StepStatus.STARTED, review.requestedAt())
                                        .by(review.requestedBy())
                                        .following(review.previousReviewId()))),
                Follower.of(
                        DeliveryReviewAssigned.TOPIC,
                        DeliveryReviewAssigned.TYPE,
                        DeliveryReviewAssigned.class,
                        (review, at) -> approvals.assign(DELIVERY_REVIEW, review.reviewId(), review.reviewerId())),
                Follower.of(
                        DeliveryReviewDecided.TOPIC,
                        DeliveryReviewDecided.TYPE,
                        DeliveryReviewDecided.class,
                        (review, at) -> approvals.take(decided(review))),
                Follower.of(
                        DeliveryReviewWaived.TOPIC,
                        DeliveryReviewWaived.TYPE,
                        DeliveryReviewWaived.class,
                        (review, at) -> approvals.take(ended(review.reviewId(), review.dealId(), at, review.waivedBy())
                                .because(review.reason()))),
                Follower.of(
                        DeliveryReviewWithdrawn.TOPIC,
                        DeliveryReviewWithdrawn.TYPE,
                        DeliveryReviewWithdrawn.class,
                        (review, at) ->
                                approvals.take(ended(review.reviewId(), review.dealId(), at, review.withdrawnBy()))),
                Follower.of(
                        DeliveryReviewStale.TOPIC,
                        DeliveryReviewStale.TYPE,
                        DeliveryReviewStale.class,
                        (review, at) -> approvals.take(ended(review.reviewId(), review.dealId(), at, null))),
                Follower.of(
                        DeliveryReviewExpired.TOPIC,
                        DeliveryReviewExpired.TYPE,
                        DeliveryReviewExpired.class,
                        (review, at) -> approvals.take(ended(review.reviewId(), review.dealId(), at, null))));
    }

    private static Step decided(DeliveryReviewDecided review) {
        boolean agreed =
                review.decision() == ReviewState.APPROVED || review.decision() == ReviewState.APPROVED_WITH_CONDITIONS;
        return step(
                        review.reviewId(),
                        review.dealId(),
                        agreed ? StepStatus.APPROVED : StepStatus.REJECTED,
                        review.decidedAt())
                .by(review.reviewerIds().stream().findFirst().orElse(null))
                .because(agreed ? null : why(review));
    }

    /** As the comments of a rejection are written: codes, a colon, words. */
    private static String why(DeliveryReviewDecided review) {
        if (review.reasons().isEmpty()) {
            return review.findings().stream()
                    .map(finding -> finding.field() + ": " + finding.text())
                    .collect(Collectors.joining("\n"));
        }
        String codes = review.reasons().stream().map(Enum::name).collect(Collectors.joining(", "));
        return review.counterProposal() == null ? codes : codes + ": " + review.counterProposal();
    }

    private static Step ended(String reviewId, String dealId, Instant at, @Nullable String by) {
        return step(reviewId, dealId, StepStatus.REMOVED, at).by(by);
    }

    private static Step step(String reviewId, String dealId, StepStatus status, Instant at) {
        return Step.of(DELIVERY_REVIEW, reviewId, dealId, status, at);
    }
}
