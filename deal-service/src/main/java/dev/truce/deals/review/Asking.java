package dev.truce.deals.review;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who asked which unit for a review, and by when it is expected. */
@Embeddable
public class Asking {
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

    public String number() {
        return number;
    }

    public @Nullable String deliveryUnit() {
        return deliveryUnit;
    }

    public @Nullable String previousReview() {
        return previousReview;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
