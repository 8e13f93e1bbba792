package dev.truce.deals.review;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What delivery makes its approval depend on. */
@Entity
@Table(name = "review_condition")
class ReviewCondition extends SObjectRecord {
    static final String OPEN = "Open";
    static final String MET = "Met";
    static final String DROPPED = "Dropped";

    private String deliveryReview;
    private String opportunity;
    private String text;
    private String gate;
    private String owner;
    private LocalDate dueOn;
    private String status = OPEN;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ReviewCondition() {}

    ReviewCondition(String id, DeliveryReview review, Approval.AgreedCondition agreed) {
        super(id);
        this.deliveryReview = review.id();
        this.opportunity = review.opportunity();
        this.text = agreed.text();
        this.gate = agreed.gate().words();
        this.owner = agreed.ownerId();
        this.dueOn = agreed.dueOn();
    }

    /** Met, or no longer needed. */
    void settle(String newStatus) {
        if (newStatus.equals(status)) {
            return;
        }
        if (!isOpen()) {
            throw new ConditionIsSettled(id(), status);
        }
        this.status = newStatus;
    }

    boolean isOpen() {
        return OPEN.equals(status);
    }

    boolean holdsUpClose() {
        return isOpen() && ConditionGate.PRE_CLOSE.words().equals(gate);
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

    String gate() {
        return gate;
    }

    String owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    String status() {
        return status;
    }
}
