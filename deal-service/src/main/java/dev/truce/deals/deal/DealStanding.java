package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where a deal stands: its stage, and the lifecycle that follows from it. */
@Embeddable
public class DealStanding {
    private String stageName;
    private boolean isClosed;
    private boolean isWon;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle = Lifecycle.OPEN;

    private Instant lastStageChangeDate;
    private @Nullable String stageChangeReason;

    @SuppressWarnings("NullAway.Init") // a deal that was not opened yet stands nowhere
    DealStanding() {}

    void enter(Stage stage, Instant at) {
        this.stageName = stage.name();
        this.isClosed = stage.closed();
        this.isWon = stage.won();
        this.lifecycle = lifecycleOf(stage);
        this.lastStageChangeDate = at;
    }

    /** What had been won is void. */
    void rescind() {
        this.lifecycle = Lifecycle.RESCINDED;
    }

    /** @param dealId for the refusal */
    void requireOpen(String dealId) {
        if (isClosed) {
            throw new DealRefusals.DealAlreadyClosed(dealId, stageName);
        }
    }

    /** @param dealId for the refusal */
    void requireWon(String dealId) {
        if (!isWon) {
            throw new DealRefusals.DealIsNotWon(dealId, stageName);
        }
    }

    /** @param dealId for the refusal */
    void requireReopenable(String dealId) {
        if (!isClosed || isRescinded()) {
            throw new DealRefusals.NothingToReopen(dealId, stageName);
        }
    }

    private boolean isRescinded() {
        return lifecycle == Lifecycle.RESCINDED;
    }

    void explain(@Nullable String reason) {
        this.stageChangeReason = reason;
    }

    int daysSinceChange(Instant now) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(lastStageChangeDate, now));
    }

    public String stageName() {
        return stageName;
    }

    Boolean isClosed() {
        return isClosed;
    }

    public Boolean isWon() {
        return isWon;
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    Instant lastStageChangeDate() {
        return lastStageChangeDate;
    }

    @Nullable String stageChangeReason() {
        return stageChangeReason;
    }

    private static Lifecycle lifecycleOf(Stage stage) {
        if (!stage.closed()) {
            return Lifecycle.OPEN;
        }
        return stage.won() ? Lifecycle.CLOSED_WON : Lifecycle.CLOSED_LOST;
    }
}
