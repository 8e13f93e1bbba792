package dev.truce.ownership.engagement;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A won deal that is delivered for an account. Its status only moves forward, regardless of the order of
 * events; a deal that is reopened and won again becomes another engagement.
 */
@Entity
@Table(name = "account_engagement")
class AccountEngagement extends SObjectRecord {
    private String name;
    private String account;
    private String deal;
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    private EngagementStatus status = EngagementStatus.WON;

    private Instant wonAt;
    private @Nullable Instant handoffStartedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable String handoff;
    private @Nullable String deliveryOwner;
    private int reopenSeq;
    private @Nullable Instant voidedAt;
    private boolean voidedForGood;

    @SuppressWarnings("NullAway.Init")
    protected AccountEngagement() {} // JPA

    AccountEngagement(String id, String name, WonDeal won) {
        super(id);
        this.name = name;
        this.account = won.accountId();
        this.deal = won.dealId();
        this.unit = won.deliveryUnitId();
        this.wonAt = won.wonAt();
        this.reopenSeq = won.reopenSeq();
    }

    void enterHandoff(String handoffId, Instant at) {
        if (status.isBefore(EngagementStatus.IN_HANDOFF)) {
            this.status = EngagementStatus.IN_HANDOFF;
            this.handoff = handoffId;
            this.handoffStartedAt = at;
        }
    }

    /** A deal that was reopened while delivery accepted it is delivered all the same. */
    void deliver(AcceptedHandoff accepted) {
        boolean revived = status == EngagementStatus.VOIDED && !voidedForGood;
        if (revived || status.isBefore(EngagementStatus.DELIVERING)) {
            this.voidedAt = null;
            this.status = EngagementStatus.DELIVERING;
            this.handoff = accepted.handoffId();
            this.acceptedAt = accepted.acceptedAt();
            this.deliveryOwner = accepted.deliveryOwnerId();
        }
    }

    /**
     * The deal does not stand any more.
     *
     * @param forGood whether a later acceptance has no effect
     */
    void annul(Instant at, boolean forGood) {
        if (isActive()) {
            this.status = EngagementStatus.VOIDED;
            this.voidedAt = at;
        }
        this.voidedForGood |= forGood;
    }

    boolean isActive() {
        return status.isActive();
    }

    EngagementStatus status() {
        return status;
    }

    /** Where it stood at an instant not before it was won. */
    EngagementStatus statusAt(Instant instant) {
        if (voidedAt != null && !voidedAt.isAfter(instant)) {
            return EngagementStatus.VOIDED;
        }
        if (acceptedAt != null && !acceptedAt.isAfter(instant)) {
            return EngagementStatus.DELIVERING;
        }
        if (handoffStartedAt != null && !handoffStartedAt.isAfter(instant)) {
            return EngagementStatus.IN_HANDOFF;
        }
        return EngagementStatus.WON;
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    String deal() {
        return deal;
    }

    @Nullable String unit() {
        return unit;
    }

    Instant wonAt() {
        return wonAt;
    }

    @Nullable Instant handoffStartedAt() {
        return handoffStartedAt;
    }

    @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable String handoff() {
        return handoff;
    }

    int reopenSeq() {
        return reopenSeq;
    }

    @Nullable Instant voidedAt() {
        return voidedAt;
    }

    @Nullable String deliveryOwner() {
        return deliveryOwner;
    }
}
