package dev.truce.events;

import java.time.LocalDate;

/** The state of a deal in an event that only an open deal can have. */
public interface OpenDealState extends DealState {
    LocalDate expectedCloseDate();

    @Override
    default LocalDate closeDate() {
        return expectedCloseDate();
    }

    @Override
    default boolean closed() {
        return false;
    }

    @Override
    default boolean won() {
        return false;
    }
}
