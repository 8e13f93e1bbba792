package dev.truce.deals.people;

import org.jspecify.annotations.Nullable;

/**
 * A colleague.
 *
 * @param side Sales, Presales, Delivery, Neutral or Executive; a machine user may have none
 */
public record Person(String userId, @Nullable String side, boolean active) {

    public boolean isOn(String wantedSide) {
        return wantedSide.equals(side);
    }
}
