package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.BusinessType;
import dev.truce.deals.deal.Deal;
import dev.truce.events.DealOutcome;
import dev.truce.events.DealType;
import dev.truce.events.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Maps values of a deal to those of the contracts. */
final class AnnounceInWords {
    private AnnounceInWords() {}

    static DealType type(Deal deal) {
        BusinessType type = deal.sale().type();
        if (type == null) {
            throw new IllegalStateException("Deal " + deal.id() + " was opened without a type");
        }
        return DealType.valueOf(type.name());
    }

    static DealOutcome outcome(Deal deal) {
        return deal.standing().isWon() ? DealOutcome.WON : DealOutcome.LOST;
    }

    static int probability(Deal deal) {
        return percent(deal.forecast().probability());
    }

    static int percent(BigDecimal probability) {
        return probability.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    static @Nullable Side side(dev.truce.roles.@Nullable Side side) {
        return side == null ? null : Side.valueOf(side.name());
    }
}
