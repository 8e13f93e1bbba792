package dev.truce.deals.account.people;

import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/**
 * A colleague.
 *
 * @param side where the colleague stands; a machine user may have none
 */
public record Colleague(String userId, @Nullable Side side, boolean active) {

    public boolean isOn(Side wantedSide) {
        return side == wantedSide;
    }
}
