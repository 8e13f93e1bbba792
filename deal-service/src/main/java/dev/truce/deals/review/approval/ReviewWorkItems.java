package dev.truce.deals.review.approval;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewStatus;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.process.ApprovalOutcome;
import dev.truce.platform.sobject.process.InstanceStatus;
import dev.truce.platform.sobject.process.NoApplicableProcess;
import dev.truce.platform.sobject.row.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The undecided reviews as work items, found by their own id or by that of the deal. */
@ApplicationScoped
class ReviewWorkItems {
    private final DeliveryReviews reviews;
    private final CurrentActor actor;

    ReviewWorkItems(DeliveryReviews reviews, CurrentActor actor) {
        this.reviews = reviews;
        this.actor = actor;
    }

    List<DeliveryReview> of(String deal) {
        return reviews.currentOf(deal).stream()
                .filter(review -> review.status().isUndecided())
                .toList();
    }

    /** Whom the undecided reviews wait for. */
    List<String> reviewersOf(String deal) {
        return of(deal).stream()
                .flatMap(review -> Optional.ofNullable(review.reviewer()).stream())
                .distinct()
                .toList();
    }

    /** Where the process of a deal stands after a decision. */
    ApprovalOutcome outcome(String deal) {
        return new ApprovalOutcome(deal, status(reviews.currentOf(deal)), List.of(), reviewersOf(deal));
    }

    /** One unit's no is a no; the yes of all of them is a yes. */
    private static InstanceStatus status(List<DeliveryReview> current) {
        if (current.stream().anyMatch(review -> review.status() == ReviewStatus.REJECTED)) {
            return InstanceStatus.REJECTED;
        }
        return current.stream().allMatch(review -> review.status().agrees())
                ? InstanceStatus.APPROVED
                : InstanceStatus.PENDING;
    }

    String dealOf(String recordId) {
        return isReview(recordId) ? review(recordId).opportunity() : recordId;
    }

    /** The review of this id, or the one of this deal that is the caller's to decide. */
    DeliveryReview meant(String recordId) {
        if (isReview(recordId)) {
            return review(recordId);
        }
        List<DeliveryReview> undecided = of(recordId);
        if (undecided.isEmpty()) {
            throw new NoApplicableProcess("deal %s waits for no decision of delivery".formatted(recordId));
        }
        List<DeliveryReview> own = undecided.stream().filter(this::isOwn).toList();
        List<DeliveryReview> candidates = own.isEmpty() ? undecided : own;
        if (candidates.size() > 1) {
            throw new SeveralReviewsWait(
                    recordId, candidates.stream().map(DeliveryReview::id).toList());
        }
        return candidates.get(0);
    }

    private boolean isOwn(DeliveryReview review) {
        String self = actor.get().userId();
        return self.equals(review.reviewer()) || self.equals(review.delegate());
    }

    private DeliveryReview review(String id) {
        return reviews.findByIdOptional(id).orElseThrow(() -> new NoSuchRecord(id));
    }

    private static boolean isReview(String recordId) {
        return recordId.startsWith(DeliveryReviews.KEY_PREFIX);
    }

    /** A deal waits for several units, and the decision has to name one. */
    static final class SeveralReviewsWait extends Refusal {
        SeveralReviewsWait(String dealId, List<String> reviews) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s waits for several units: name one of the reviews %s as contextId"
                            .formatted(dealId, String.join(", ", reviews)),
                    "contextId");
        }
    }
}
