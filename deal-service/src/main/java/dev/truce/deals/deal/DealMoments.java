package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealMoment;

/** What a deal looks like now, for its history. */
final class DealMoments {

    private DealMoments() {}

    static DealMoment of(Deal deal) {
        return new DealMoment(
                deal.id(),
                deal.standing().stageName(),
                deal.sale().amount(),
                deal.sale().currencyIsoCode(),
                deal.forecast().expectedRevenue(),
                deal.sale().closeDate(),
                deal.forecast().probability(),
                deal.forecast().forecastCategoryName(),
                deal.standing().stageChangeReason());
    }
}
