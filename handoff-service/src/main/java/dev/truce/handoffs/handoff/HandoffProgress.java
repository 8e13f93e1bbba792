package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.Readiness;
import dev.truce.handoffs.picklist.Picklist;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a handoff is: its readiness, whom it waits for and for how long, and by when. */
@MappedSuperclass
abstract class HandoffProgress extends SoldDeal {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);
    private BigDecimal preCloseReadiness = BigDecimal.ZERO;
    private BigDecimal preSubmitReadiness = BigDecimal.ZERO;
    private BigDecimal preKickoffReadiness = BigDecimal.ZERO;
    private String missingKeys = "";
    private boolean kickoffAllowed;
    private String ballInCourt = Picklist.word(BallInCourt.SALES);
    private Instant ballSince;
    private BigDecimal salesWaitHours = BigDecimal.ZERO;
    private BigDecimal deliveryWaitHours = BigDecimal.ZERO;
    private BigDecimal customerWaitHours = BigDecimal.ZERO;
    private String slaStatus = Picklist.word(SlaStatus.ON_TRACK);
    private int escalationLevel;
    private @Nullable Instant dueAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffProgress() {}

    HandoffProgress(String id, DealAsSold deal) {
        super(id, deal);
        this.ballSince = deal.closedAt();
    }

    /** Keeps the readiness, and answers whether it is different from before. */
    final boolean measure(Readiness now, boolean nowAllowed) {
        String nowMissing = String.join(";", now.missingKeys());
        boolean changed = preCloseReadiness.compareTo(now.preClosePct()) != 0
                || preSubmitReadiness.compareTo(now.preSubmitPct()) != 0
                || preKickoffReadiness.compareTo(now.preKickoffPct()) != 0
                || !missingKeys.equals(nowMissing)
                || kickoffAllowed != nowAllowed;
        this.preCloseReadiness = now.preClosePct();
        this.preSubmitReadiness = now.preSubmitPct();
        this.preKickoffReadiness = now.preKickoffPct();
        this.missingKeys = nowMissing;
        this.kickoffAllowed = nowAllowed;
        return changed;
    }

    /** Lets the clock of whoever had the ball stop and the other one run. */
    final void passBall(BallInCourt to, Instant at) {
        Instant from =
                at.isBefore(ballSince) ? at : ballSince; // news of elsewhere may be older than what happened here
        BigDecimal waited = hoursBetween(from, at);
        switch (ballInCourt()) {
            case SALES -> salesWaitHours = salesWaitHours.add(waited);
            case DELIVERY -> deliveryWaitHours = deliveryWaitHours.add(waited);
            case CUSTOMER -> customerWaitHours = customerWaitHours.add(waited);
            case NONE -> {
                // nobody is waited for
            }
        }
        this.ballInCourt = Picklist.word(to);
        this.ballSince = at;
    }

    /** Lets the clocks begin; nobody was waited for until now. */
    final void startClock(BallInCourt first, Instant at) {
        this.ballInCourt = Picklist.word(first);
        this.ballSince = at;
    }

    static BigDecimal hoursBetween(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toSeconds())
                .divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    final void dueBy(@Nullable Instant newDueAt) {
        this.dueAt = newDueAt;
    }

    public final BallInCourt ballInCourt() {
        return Picklist.read(BallInCourt.class, ballInCourt);
    }

    final String ballInCourtWord() {
        return ballInCourt;
    }

    public final BigDecimal preCloseReadiness() {
        return preCloseReadiness;
    }

    public final BigDecimal preSubmitReadiness() {
        return preSubmitReadiness;
    }

    public final BigDecimal preKickoffReadiness() {
        return preKickoffReadiness;
    }

    public final List<String> missing() {
        return missingKeys.isEmpty()
                ? List.of()
                : Arrays.stream(missingKeys.split(";")).toList();
    }

    final String missingKeys() {
        return missingKeys;
    }

    public final boolean isKickoffAllowed() {
        return kickoffAllowed;
    }

    public final BigDecimal salesWaitHours() {
        return salesWaitHours;
    }

    public final BigDecimal deliveryWaitHours() {
        return deliveryWaitHours;
    }

    public final BigDecimal customerWaitHours() {
        return customerWaitHours;
    }

    final String slaStatus() {
        return slaStatus;
    }

    final int escalationLevel() {
        return escalationLevel;
    }

    public final @Nullable Instant dueAt() {
        return dueAt;
    }
}
