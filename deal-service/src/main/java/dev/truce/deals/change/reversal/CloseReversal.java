package dev.truce.deals.change.reversal;

import dev.truce.deals.deal.Undoing;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wish to undo a close. It takes effect when the other side, whose work it undoes, agrees. */
@Entity
@Table(name = "close_reversal")
class CloseReversal extends SObjectRecord {
    private String opportunity;

    @Enumerated(EnumType.STRING)
    private ReversalKind kind;

    private String reason;
    private @Nullable String stageName;
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Role consentOf;

    @Enumerated(EnumType.STRING)
    private ReversalStatus status;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String handoffId;
    private @Nullable String handoffState;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CloseReversal() {}

    /** @param consentOf the role that has to agree; null when nobody has to */
    CloseReversal(String id, String dealId, Wish wish, Undoing undoing, @Nullable Role consentOf) {
        super(id);
        this.opportunity = dealId;
        this.kind = wish.kind();
        this.reason = undoing.reason();
        this.stageName = wish.stageName();
        this.requestedBy = wish.by();
        this.handoffId = undoing.handoffId();
        this.handoffState = undoing.handoffState();
        this.consentOf = consentOf;
        this.status = consentOf == null ? ReversalStatus.GRANTED : ReversalStatus.REQUESTED;
    }

    /**
     * What somebody wishes.
     *
     * @param stageName the open stage to go back to; null: the first
     */
    record Wish(ReversalKind kind, @Nullable String stageName, String by) {}

    void decide(boolean granted, String by, Instant at) {
        if (!isPending()) {
            throw new ReversalIsDecided(id(), status);
        }
        if (by.equals(requestedBy)) {
            throw new RequesterCannotConsent(id());
        }
        this.status = granted ? ReversalStatus.GRANTED : ReversalStatus.DECLINED;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    boolean isPending() {
        return status == ReversalStatus.REQUESTED;
    }

    boolean isReopening() {
        return kind == ReversalKind.REOPEN;
    }

    Undoing undoing() {
        return new Undoing(reason, handoffId, handoffState);
    }

    String opportunity() {
        return opportunity;
    }

    ReversalKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    @Nullable String stageName() {
        return stageName;
    }

    String requestedBy() {
        return requestedBy;
    }

    @Nullable Role consentOf() {
        return consentOf;
    }

    /** As clients read it. */
    @Nullable String consentLabel() {
        return Labelled.labelOf(consentOf);
    }

    ReversalStatus status() {
        return status;
    }

    @Nullable String decidedBy() {
        return decidedBy;
    }

    @Nullable Instant decidedAt() {
        return decidedAt;
    }

    @Nullable String handoffState() {
        return handoffState;
    }

    /** What was decided is not decided again. */
    static final class ReversalIsDecided extends Refusal {
        ReversalIsDecided(String reversalId, ReversalStatus status) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Request %s is %s already".formatted(reversalId, status.label()),
                    "Status__c");
        }
    }

    /** Nobody agrees with themselves. */
    static final class RequesterCannotConsent extends Refusal {
        RequesterCannotConsent(String reversalId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Request %s is decided by somebody else than who made it".formatted(reversalId),
                    "Status__c");
        }
    }
}
