package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Why a deal ended as it did. */
@Embeddable
public class Conclusion {
    private @Nullable String lossReason;
    private @Nullable String competitor;

    void lossReason(@Nullable String reason) {
        this.lossReason = reason;
    }

    void competitor(@Nullable String name) {
        this.competitor = name;
    }

    public @Nullable String lossReason() {
        return lossReason;
    }

    public @Nullable String competitor() {
        return competitor;
    }
}
