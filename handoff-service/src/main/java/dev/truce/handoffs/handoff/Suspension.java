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

/** The reasons of a suspension, and the state that the handoff resumes in. */
@Embeddable
class Suspension {
    private String heldBy = "";

    @Enumerated(EnumType.STRING)
    private @Nullable HandoffStatus suspendedFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable BallInCourt suspendedBall;

    private @Nullable Instant suspendedAt;

    /** Not suspended. */
    protected Suspension() {}

    void hold(Hold hold) {
        Set<String> holds = holds();
        holds.add(hold.of());
        this.heldBy = String.join(";", holds);
    }

    /** Removes a reason; answers whether it was the last one. */
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

    /** It will resume in progress, with sales. */
    void goOnWithSales() {
        this.suspendedFrom = HandoffStatus.IN_PROGRESS;
        this.suspendedBall = BallInCourt.SALES;
    }

    void end() {
        this.suspendedFrom = null;
        this.suspendedBall = null;
        this.suspendedAt = null;
    }

    /** Ends the suspension without resuming, because the handoff has ended. */
    void lift() {
        releaseAll();
        end();
    }

    private Set<String> holds() {
        return heldBy.isEmpty() ? new LinkedHashSet<>() : new LinkedHashSet<>(Arrays.asList(heldBy.split(";")));
    }

    /** The state of the handoff; while suspended, the state it resumes in. */
    HandoffStatus standing(HandoffStatus status) {
        return status == HandoffStatus.SUSPENDED && suspendedFrom != null ? suspendedFrom : status;
    }

    /** Who had the ball. */
    BallInCourt ball() {
        return Objects.requireNonNullElse(suspendedBall, BallInCourt.SALES);
    }

    /** When it was suspended; null unless it is. */
    @Nullable Instant since() {
        return suspendedAt;
    }
}
