package dev.truce.deals.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows a deal to other features. */
@ApplicationScoped
class DealView {
    private final SoldLines lines;

    DealView(SoldLines lines) {
        this.lines = lines;
    }

    DealFacts of(Deal deal) {
        return DealFacts.of(deal, deal.soldScope().hasOpportunityLineItem() ? lines.of(deal.id()) : List.of());
    }
}
