package dev.truce.deals.commitment.assumption;

import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the sale takes for granted. Somebody finds out in time whether it is true. */
@Entity
@Table(name = "assumption")
class Assumption extends SObjectRecord {
    private String opportunity;
    private String statement;
    private @Nullable String basis;
    private @Nullable BigDecimal impactHours;
    private @Nullable BigDecimal impactAmount;

    @Enumerated(EnumType.STRING)
    private @Nullable AssumptionBearer costBearer;

    private @Nullable String owner;
    private @Nullable LocalDate validateBy;
    private @Nullable String outcome;
    private @Nullable String proposedAmendment;

    @Enumerated(EnumType.STRING)
    private AssumptionStatus status = AssumptionStatus.OPEN;

    @Transient
    private boolean changed;

    @Transient
    private boolean invalidated;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Assumption() {}

    @SuppressWarnings("NullAway.Init")
    Assumption(String id) {
        super(id);
    }

    void belongTo(String dealId) {
        if (opportunity != null && !opportunity.equals(dealId)) {
            throw new AssumptionStaysWithItsDeal(id(), opportunity);
        }
        this.opportunity = dealId;
    }

    void say(String newStatement) {
        this.statement = newStatement;
    }

    void baseOn(@Nullable String newBasis) {
        this.basis = newBasis;
    }

    void costHours(@Nullable BigDecimal hours) {
        this.impactHours = hours;
    }

    void costAmount(@Nullable BigDecimal amount) {
        this.impactAmount = amount;
    }

    void letPay(@Nullable AssumptionBearer bearer) {
        this.costBearer = bearer;
    }

    void assignTo(@Nullable String userId) {
        this.owner = userId;
    }

    void validateBy(@Nullable LocalDate date) {
        this.validateBy = date;
    }

    void find(@Nullable String newOutcome) {
        this.outcome = newOutcome;
    }

    /** @throws AssumptionCannotBecome when the state machine has no such step */
    void become(AssumptionStatus next) {
        if (next == status) {
            return;
        }
        if (!status.next().contains(next)) {
            throw new AssumptionCannotBecome(id(), status, next);
        }
        if (next == AssumptionStatus.INVALIDATED && outcome == null) {
            throw new InvalidationNeedsOutcome(id());
        }
        this.invalidated = next == AssumptionStatus.INVALIDATED;
        this.status = next;
    }

    /** Nobody found out in time. */
    void lapse(LocalDate today) {
        if (status == AssumptionStatus.OPEN && validateBy != null && validateBy.isBefore(today)) {
            this.status = AssumptionStatus.OVERDUE;
        }
    }

    void propose(String amendmentId) {
        this.proposedAmendment = amendmentId;
    }

    boolean isHighImpact(AssumptionPolicy policy) {
        boolean manyHours = impactHours != null && impactHours.compareTo(policy.highImpactHours()) >= 0;
        return manyHours || (impactAmount != null && impactAmount.compareTo(policy.highImpactAmount()) >= 0);
    }

    @PostPersist
    @PostUpdate
    void rememberChange() {
        this.changed = true;
    }

    /** Whether the assumption reached the database since the last call. */
    boolean takeChange() {
        boolean taken = changed;
        this.changed = false;
        return taken;
    }

    /** Whether it was found to be false since the last call. */
    boolean takeInvalidation() {
        boolean taken = invalidated;
        this.invalidated = false;
        return taken;
    }

    /** What a delivery review depends on: what is assumed, not what was found. */
    String canonical() {
        return new Scope()
                .with("Assumption__c", id())
                .with("Statement__c", statement)
                .with("Impact_Hours__c", impactHours)
                .with("Impact_Amount__c", impactAmount)
                .with("Cost_Bearer__c", Labelled.labelOf(costBearer))
                .canonical();
    }

    AssumptionStatus status() {
        return status;
    }

    String opportunity() {
        return opportunity;
    }

    String statement() {
        return statement;
    }

    @Nullable String basis() {
        return basis;
    }

    @Nullable BigDecimal impactHours() {
        return impactHours;
    }

    @Nullable BigDecimal impactAmount() {
        return impactAmount;
    }

    @Nullable AssumptionBearer costBearer() {
        return costBearer;
    }

    @Nullable String owner() {
        return owner;
    }

    @Nullable LocalDate validateBy() {
        return validateBy;
    }

    @Nullable String outcome() {
        return outcome;
    }

    @Nullable String proposedAmendment() {
        return proposedAmendment;
    }

    /** An assumption takes one step after the other. */
    static final class AssumptionCannotBecome extends Refusal {
        AssumptionCannotBecome(String assumptionId, AssumptionStatus from, AssumptionStatus to) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Assumption %s is %s and cannot become %s; it can become: %s"
                            .formatted(
                                    assumptionId,
                                    from.label(),
                                    to.label(),
                                    from.next().stream()
                                            .map(AssumptionStatus::label)
                                            .toList()),
                    "Status__c");
        }
    }

    /** An assumption is not moved from deal to deal. */
    static final class AssumptionStaysWithItsDeal extends Refusal {
        AssumptionStaysWithItsDeal(String assumptionId, String dealId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Assumption %s belongs to deal %s and stays there: delete it and record one for the other deal"
                            .formatted(assumptionId, dealId),
                    "Opportunity__c");
        }
    }

    /** Whoever finds an assumption false says what is true. */
    static final class InvalidationNeedsOutcome extends Refusal {
        InvalidationNeedsOutcome(String assumptionId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Assumption %s cannot be invalidated without what was found: send Outcome__c with it"
                            .formatted(assumptionId),
                    "Outcome__c");
        }
    }
}
