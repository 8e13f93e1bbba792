package dev.truce.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every event about a deal tells about its state after the event; enough to keep a copy of the deal. */
public interface DealState {
    String dealId();

    /** The customer; absent while the deal has none. */
    @Nullable String accountId();

    String name();

    DealType type();

    String ownerId();

    /** The value in {@link #currencyIsoCode()}; absent while nobody has priced the deal. */
    @Nullable BigDecimal amount();

    String currencyIsoCode();

    String stageName();

    /** The day of the close, or the day it is expected on. */
    LocalDate closeDate();

    /** Chance of winning, 0 to 100. */
    int probability();

    String forecastCategory();

    boolean closed();

    boolean won();

    /** Whether the deal is in the recycle bin. */
    default boolean deleted() {
        return false;
    }
}
