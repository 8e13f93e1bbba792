package dev.truce.deals.deal;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What sellers note for themselves; it commits nobody and stays editable after the close. */
@Embeddable
class SalesNotes {
    private @Nullable String nextStep;
    private @Nullable String leadSource;
    private @Nullable String description;

    void nextStep(@Nullable String step) {
        this.nextStep = step;
    }

    void leadSource(@Nullable String source) {
        this.leadSource = source;
    }

    void description(@Nullable String text) {
        this.description = text;
    }

    @Nullable String nextStep() {
        return nextStep;
    }

    @Nullable String leadSource() {
        return leadSource;
    }

    @Nullable String description() {
        return description;
    }
}
