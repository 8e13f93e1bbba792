package dev.truce.deals.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who asked which unit for a review, and by when it is expected. */
@Embeddable
class Asking {
    private String number;
    private @Nullable String deliveryUnit;
    private @Nullable String previousReview;
    private String requestedBy;
    private Instant requestedAt;
    private Instant dueAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Asking() {}

    Asking(ReviewTicket ticket) {
        this.number = ticket.number();
        this.deliveryUnit = ticket.unitId();
        this.previousReview = ticket.previousReviewId();
        this.requestedBy = ticket.by();
        this.requestedAt = ticket.at();
        this.dueAt = ticket.dueAt();
    }

    String number() {
        return number;
    }

    @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    @Nullable String previousReview() {
        return previousReview;
    }

    String requestedBy() {
        return requestedBy;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant dueAt() {
        return dueAt;
    }
}
