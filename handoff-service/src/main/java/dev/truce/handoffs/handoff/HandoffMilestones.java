package dev.truce.handoffs.handoff;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The milestones of a handoff: who submitted, claimed and accepted it, when, and how often it was returned. */
@Embeddable
public class HandoffMilestones {
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

    /** Nothing has happened yet. */
    protected HandoffMilestones() {}

    /**
     * Records a submission.
     *
     * @param due by when it had to be; null: any time
     * @param completeness of the required items, in percent
     */
    void rememberSubmission(String by, Instant at, @Nullable Instant due, BigDecimal completeness) {
        if (firstSubmitCompleteness == null) {
            this.firstSubmitCompleteness = completeness;
            this.firstSubmittedInTime = due == null || !at.isAfter(due);
        }
        this.submittedBy = by;
        this.submittedAt = at;
        this.claimedAt = null;
    }

    void rememberClaim(Instant at) {
        this.claimedAt = at;
    }

    void forgetClaim() {
        this.claimedAt = null;
    }

    void rememberReturn() {
        this.returnCount++;
        this.firstPass = false;
    }

    void rememberAcceptance(String by, Instant at, int score) {
        this.acceptedBy = by;
        this.acceptedAt = at;
        this.qualityScore = score;
    }

    public boolean wasFirstSubmittedInTime() {
        return Boolean.TRUE.equals(firstSubmittedInTime);
    }

    public BigDecimal firstSubmitCompleteness() {
        return firstSubmitCompleteness == null ? BigDecimal.ZERO : firstSubmitCompleteness;
    }

    public @Nullable String submittedBy() {
        return submittedBy;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public @Nullable String acceptedBy() {
        return acceptedBy;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable Instant completedAt() {
        return completedAt;
    }

    public boolean isFirstPass() {
        return firstPass;
    }

    public int returnCount() {
        return returnCount;
    }

    public @Nullable Integer qualityScore() {
        return qualityScore;
    }
}
