package dev.truce.handoffs.handoff;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds a handoff while it rests, and where it stood before. */
@Embeddable
class Suspension {
    private String heldBy = "";

    @Enumerated(EnumType.STRING)
    private @Nullable HandoffStatus suspendedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable BallInCourt suspendedBall;

    private @Nullable Instant suspendedAt;

    /** Nothing holds it. */
    protected Suspension() {}

    void hold(Hold hold) {
        Set<String> holds = holds();
        holds.add(hold.of());
        this.heldBy = String.join(";", holds);
    }

    /** Whether that was the last reason to rest. */
    boolean release(Hold hold) {
        Set<String> holds = holds();
        boolean held = holds.remove(hold.of());
        this.heldBy = String.join(";", holds);
        return held && holds.isEmpty();
    }

    void releaseAll() {
        this.heldBy = "";
    }

    void begin(HandoffStatus from, BallInCourt ball, Instant at) {
        this.suspendedFrom = from;
        this.suspendedBall = ball;
        this.suspendedAt = at;
    }

    /** When it goes on, it goes on with sales. */
    void goOnWithSales() {
        this.suspendedFrom = HandoffStatus.IN_PROGRESS;
        this.suspendedBall = BallInCourt.SALES;
    }

    void end() {
        this.suspendedFrom = null;
        this.suspendedBall = null;
        this.suspendedAt = null;
    }

    /** Nothing holds it any more, and it does not go on: what is over does not rest. */
    void lift() {
        releaseAll();
        end();
    }

    private Set<String> holds() {
        return heldBy.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(heldBy.split(";")));
    }

    /** Where the handoff stands, also while it rests. */
    HandoffStatus standing(HandoffStatus status) {
        return status == HandoffStatus.SUSPENDED && suspendedFrom != null ? suspendedFrom : status;
    }

    /** Who had the ball. */
    BallInCourt ball() {
        return Objects.requireNonNullElse(suspendedBall, BallInCourt.SALES);
    }

    /** Since when it rests; null unless it does. */
    @Nullable Instant since() {
        return suspendedAt;
    }
}
