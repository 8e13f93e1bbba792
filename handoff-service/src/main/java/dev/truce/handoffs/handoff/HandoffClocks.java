package dev.truce.handoffs.handoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The SLA clocks of a handoff: which side it waits for, by when, and the accumulated waiting time of each side. */
@Embeddable
public class HandoffClocks {
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3_600);

    @Enumerated(EnumType.STRING)
    private BallInCourt ballInCourt = BallInCourt.SALES;

    private Instant ballSince;
    private BigDecimal salesWaitHours = BigDecimal.ZERO;
    private BigDecimal deliveryWaitHours = BigDecimal.ZERO;
    private BigDecimal customerWaitHours = BigDecimal.ZERO;

    @Enumerated(EnumType.STRING)
    private SlaStatus slaStatus = SlaStatus.ON_TRACK;

    private int escalationLevel;
    private @Nullable Instant dueAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffClocks() {}

    HandoffClocks(Instant since) {
        this.ballSince = since;
    }

    /** Starts the clocks at zero. */
    void start(BallInCourt first, Instant at, Instant due) {
        this.ballInCourt = first;
        this.ballSince = at;
        this.dueAt = due;
    }

    /** Stops the clock of the side that had the ball and starts that of the other side. */
    void passBall(BallInCourt to, Instant at) {
        Instant from = at.isBefore(ballSince)
                ? at
                : ballSince; // events of other services may be older than the last change here
        BigDecimal waited = hoursBetween(from, at);
        switch (ballInCourt) {
            case SALES -> salesWaitHours = salesWaitHours.add(waited);
            case DELIVERY -> deliveryWaitHours = deliveryWaitHours.add(waited);
            case CUSTOMER -> customerWaitHours = customerWaitHours.add(waited);
            case NONE -> {
                // nobody is waited for
            }
        }
        this.ballInCourt = to;
        this.ballSince = at;
    }

    /** As {@link #passBall(BallInCourt, Instant)}, and sets the due date of the other side; null: none. */
    void passBall(BallInCourt to, Instant at, @Nullable Instant due) {
        passBall(to, at);
        this.dueAt = due;
    }

    void dueBy(@Nullable Instant newDueAt) {
        this.dueAt = newDueAt;
    }

    /** Hours from one moment to another, to the hundredth. */
    public static BigDecimal hoursBetween(Instant from, Instant to) {
        return BigDecimal.valueOf(Duration.between(from, to).toSeconds())
                .divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    public BallInCourt ballInCourt() {
        return ballInCourt;
    }

    public BigDecimal salesWaitHours() {
        return salesWaitHours;
    }

    public BigDecimal deliveryWaitHours() {
        return deliveryWaitHours;
    }

    public BigDecimal customerWaitHours() {
        return customerWaitHours;
    }

    SlaStatus slaStatus() {
        return slaStatus;
    }

    int escalationLevel() {
        return escalationLevel;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }
}
