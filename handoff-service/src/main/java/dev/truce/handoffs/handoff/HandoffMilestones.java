package dev.truce.handoffs.handoff;

import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a handoff went through: who submitted, claimed and accepted it, when, and how often it came back. */
@MappedSuperclass
abstract class HandoffMilestones extends HandoffProgress {
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Boolean firstSubmittedInTime;
    private @Nullable BigDecimal firstSubmitCompleteness;
    private @Nullable Instant claimedAt;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant completedAt;
    private boolean firstPass = true;
    private int returnCount;
    private @Nullable Integer qualityScore;

    /** For JPA. */
    protected HandoffMilestones() {}

    HandoffMilestones(String id, DealAsSold deal) {
        super(id, deal);
    }

    final void rememberSubmission(String by, Instant at, BigDecimal completeness) {
        if (firstSubmitCompleteness == null) {
            this.firstSubmitCompleteness = completeness;
            Instant due = dueAt();
            this.firstSubmittedInTime = due == null || !at.isAfter(due);
        }
        this.submittedBy = by;
        this.submittedAt = at;
        this.claimedAt = null;
    }

    final void rememberClaim(Instant at) {
        this.claimedAt = at;
    }

    final void forgetClaim() {
        this.claimedAt = null;
    }

    final void rememberReturn() {
        this.returnCount++;
        this.firstPass = false;
    }

    final void rememberAcceptance(String by, Instant at, int score) {
        this.acceptedBy = by;
        this.acceptedAt = at;
        this.qualityScore = score;
    }

    final boolean wasFirstSubmittedInTime() {
        return Boolean.TRUE.equals(firstSubmittedInTime);
    }

    final BigDecimal firstSubmitCompleteness() {
        return firstSubmitCompleteness == null ? BigDecimal.ZERO : firstSubmitCompleteness;
    }

    public final @Nullable String submittedBy() {
        return submittedBy;
    }

    public final @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public final @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public final @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public final @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    final @Nullable Instant completedAt() {
        return completedAt;
    }

    public final boolean isFirstPass() {
        return firstPass;
    }

    public final int returnCount() {
        return returnCount;
    }

    public final @Nullable Integer qualityScore() {
        return qualityScore;
    }
}
