package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Deal;
import dev.truce.events.DealType;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The fields that every event of a deal carries. */
record AnnouncedDeal(Deal deal) implements dev.truce.events.DealState {

    @Override
    public String dealId() {
        return deal.id();
    }

    @Override
    public @Nullable String accountId() {
        return deal.sale().accountId();
    }

    @Override
    public String name() {
        return deal.sale().name();
    }

    @Override
    public DealType type() {
        return AnnounceInWords.type(deal);
    }

    @Override
    public String ownerId() {
        return deal.ownerId();
    }

    @Override
    public @Nullable BigDecimal amount() {
        return deal.sale().amount();
    }

    @Override
    public String currencyIsoCode() {
        return deal.sale().currencyIsoCode();
    }

    @Override
    public String stageName() {
        return deal.standing().stageName();
    }

    @Override
    public LocalDate closeDate() {
        return deal.sale().closeDate();
    }

    @Override
    public int probability() {
        return AnnounceInWords.probability(deal);
    }

    @Override
    public String forecastCategory() {
        return deal.forecast().forecastCategoryName();
    }

    @Override
    public boolean closed() {
        return deal.isClosed();
    }

    @Override
    public boolean won() {
        return deal.standing().isWon();
    }
}
