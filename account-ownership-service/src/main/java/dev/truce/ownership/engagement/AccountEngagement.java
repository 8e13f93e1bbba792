package dev.truce.ownership.engagement;

import dev.truce.platform.sobject.row.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A won deal that is delivered for an account. It only moves forward, in whatever order the news arrives. */
@Entity
@Table(name = "account_engagement")
class AccountEngagement extends SObjectRecord {
    private String name;
    private String account;
    private String deal;
    private @Nullable String unit;
    private String status = EngagementStatus.WON.label();
    private Instant wonAt;
    private @Nullable Instant handoffStartedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable String handoff;
    private @Nullable String deliveryOwner;

    @SuppressWarnings("NullAway.Init")
    protected AccountEngagement() {} // JPA

    AccountEngagement(String id, String name, NewEngagement won) {
        super(id);
        this.name = name;
        this.account = won.accountId();
        this.deal = won.dealId();
        this.unit = won.deliveryUnitId();
        this.wonAt = won.wonAt();
    }

    void enterHandoff(String handoffId, Instant at) {
        if (status().isBefore(EngagementStatus.IN_HANDOFF)) {
            this.status = EngagementStatus.IN_HANDOFF.label();
            this.handoff = handoffId;
            this.handoffStartedAt = at;
        }
    }

    void deliver(AcceptedHandoff accepted) {
        if (status().isBefore(EngagementStatus.DELIVERING)) {
            this.status = EngagementStatus.DELIVERING.label();
            this.handoff = accepted.handoffId();
            this.acceptedAt = accepted.acceptedAt();
            this.deliveryOwner = accepted.deliveryOwnerId();
        }
    }

    boolean isActive() {
        return status().isActive();
    }

    EngagementStatus status() {
        return EngagementStatus.labelled(status);
    }

    /** Where it stood at an instant not before it was won. */
    EngagementStatus statusAt(Instant instant) {
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

    String statusLabel() {
        return status;
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

    @Nullable String deliveryOwner() {
        return deliveryOwner;
    }
}
