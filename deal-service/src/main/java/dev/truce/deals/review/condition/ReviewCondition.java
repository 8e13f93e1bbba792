package dev.truce.deals.review.condition;

import dev.truce.deals.review.Approval;
import dev.truce.deals.review.ConditionGate;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What delivery makes its approval depend on. */
@Entity
@Table(name = "review_condition")
public class ReviewCondition extends SObjectRecord {
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

    public ReviewCondition(String id, DeliveryReview review, Approval.AgreedCondition agreed) {
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

    public boolean holdsUpClose() {
        return isOpen() && gate == ConditionGate.PRE_CLOSE;
    }

    String deliveryReview() {
        return deliveryReview;
    }

    String opportunity() {
        return opportunity;
    }

    public String text() {
        return text;
    }

    public ConditionGate gate() {
        return gate;
    }

    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ReviewConditionStatus status() {
        return status;
    }

    /** A condition is met once. */
    static final class ConditionIsSettled extends Refusal {
        ConditionIsSettled(String conditionId, ReviewConditionStatus status) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Condition %s is %s and stays so".formatted(conditionId, status.label()),
                    "Status__c");
        }
    }
}
