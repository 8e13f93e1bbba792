package dev.truce.deals.review;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What delivery makes its approval depend on. */
@Entity
@Table(name = "review_condition")
class ReviewCondition extends SObjectRecord {
    private String deliveryReview;
    private String opportunity;
    private String text;

    @Enumerated(EnumType.STRING)
    private ConditionGate gate;

    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReviewConditionStatus status = ReviewConditionStatus.OPEN;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewCondition() {}

    ReviewCondition(String id, DeliveryReview review, Approval.AgreedCondition agreed) {
        super(id);
        this.deliveryReview = review.id();
        this.opportunity = review.opportunity();
        this.text = agreed.text();
        this.gate = agreed.gate();
        this.owner = agreed.ownerId();
        this.dueOn = agreed.dueOn();
    }

    /** Met, or no longer needed. */
    void settle(ReviewConditionStatus newStatus) {
        if (newStatus == status) {
            return;
        }
        if (!isOpen()) {
            throw new ConditionIsSettled(id(), status);
        }
        this.status = newStatus;
    }

    boolean isOpen() {
        return status == ReviewConditionStatus.OPEN;
    }

    boolean holdsUpClose() {
        return isOpen() && gate == ConditionGate.PRE_CLOSE;
    }

    String deliveryReview() {
        return deliveryReview;
    }

    String opportunity() {
        return opportunity;
    }

    String text() {
        return text;
    }

    ConditionGate gate() {
        return gate;
    }

    String owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ReviewConditionStatus status() {
        return status;
    }
}
