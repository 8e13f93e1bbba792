package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that was promised to a customer. Delivery accepts or contests it; what is contested has to be settled. */
@Entity
@Table(name = "promise")
class Promise extends SObjectRecord {
    private String opportunity;
    private String statement;

    @Enumerated(EnumType.STRING)
    private @Nullable PromiseKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable PromiseChannel channel;

    private @Nullable String madeBy;
    private @Nullable String madeTo;
    private @Nullable LocalDate madeOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PromiseAvailability availability;

    private boolean inContract;
    private @Nullable String contestReason;
    private boolean lateDisclosed;

    @Enumerated(EnumType.STRING)
    private PromiseStatus status = PromiseStatus.DISCLOSED;

    @Transient
    private boolean changed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    @SuppressWarnings("NullAway.Init")
    Promise(String id) {
        super(id);
    }

    /** @param late whether the deal was won already, so that nobody could weigh the promise before */
    void belongTo(String dealId, boolean late) {
        if (opportunity != null && !opportunity.equals(dealId)) {
            throw new PromiseRefusals.PromiseStaysWithItsDeal(id(), opportunity);
        }
        if (opportunity == null) {
            this.opportunity = dealId;
            this.lateDisclosed = late;
        }
    }

    /** Another wording is another promise: delivery has to look at it again. */
    void say(String newStatement) {
        if (!newStatement.equals(statement)) {
            reopen();
            this.statement = newStatement;
        }
    }

    void beAbout(@Nullable PromiseKind newKind) {
        if (newKind != kind) {
            reopen();
            this.kind = newKind;
        }
    }

    void need(@Nullable PromiseAvailability newAvailability) {
        if (newAvailability != availability) {
            reopen();
            this.availability = newAvailability;
        }
    }

    private void reopen() {
        if (!status.isOpenToChange()) {
            throw new PromiseRefusals.PromiseIsSettled(id(), status);
        }
        this.status = PromiseStatus.DISCLOSED;
    }

    void madeThrough(@Nullable PromiseChannel newChannel) {
        this.channel = newChannel;
    }

    void madeBy(@Nullable String userId) {
        this.madeBy = userId;
    }

    void madeTo(@Nullable String contactId) {
        this.madeTo = contactId;
    }

    void madeOn(@Nullable LocalDate date) {
        this.madeOn = date;
    }

    void standInContract(Boolean written) {
        this.inContract = written;
    }

    void contestBecause(@Nullable String reason) {
        this.contestReason = reason;
    }

    /** @throws PromiseRefusals.PromiseCannotBecome when the state machine has no such step */
    void become(PromiseStatus next) {
        if (next == status) {
            return;
        }
        if (!status.next().contains(next)) {
            throw new PromiseRefusals.PromiseCannotBecome(id(), status, next);
        }
        if (next == PromiseStatus.CONTESTED && contestReason == null) {
            throw new PromiseRefusals.ContestNeedsReason(id());
        }
        if (next == PromiseStatus.ADDED_TO_CONTRACT) {
            this.inContract = true;
        }
        this.status = next;
    }

    @PostPersist
    @PostUpdate
    void rememberChange() {
        this.changed = true;
    }

    /** Whether the promise reached the database since the last call. */
    boolean takeChange() {
        boolean taken = changed;
        this.changed = false;
        return taken;
    }

    /** What a delivery review depends on: the words, not what was decided about them. */
    String canonical() {
        return new Scope()
                .with("Commitment__c", id())
                .with("Statement__c", statement)
                .with("Kind__c", Labelled.labelOf(kind))
                .with("Availability__c", Labelled.labelOf(availability))
                .canonical();
    }

    PromiseStatus status() {
        return status;
    }

    String opportunity() {
        return opportunity;
    }

    String statement() {
        return statement;
    }

    @Nullable PromiseKind kind() {
        return kind;
    }

    @Nullable PromiseChannel channel() {
        return channel;
    }

    @Nullable String madeBy() {
        return madeBy;
    }

    @Nullable String madeTo() {
        return madeTo;
    }

    @Nullable LocalDate madeOn() {
        return madeOn;
    }

    @Nullable PromiseAvailability availability() {
        return availability;
    }

    Boolean inContract() {
        return inContract;
    }

    @Nullable String contestReason() {
        return contestReason;
    }

    Boolean lateDisclosed() {
        return lateDisclosed;
    }
}
