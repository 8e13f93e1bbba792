package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.deal.port.SoldLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows a deal to other features. */
@ApplicationScoped
public class DealView {
    private final SoldLines lines;

    DealView(SoldLines lines) {
        this.lines = lines;
    }

    public DealFacts of(Deal deal) {
        return of(deal, deal.soldScope().hasOpportunityLineItem() ? lines.of(deal.id()) : List.of());
    }

    private static DealFacts of(Deal deal, List<SoldLine> lines) {
        DeliveryTerms terms = deal.terms();
        return new DealFacts(
                deal.id(),
                deal.sale().accountId(),
                deal.ownerId(),
                deal.isFresh(),
                !deal.isClosed(),
                deal.standing().isWon(),
                deal.imported(),
                deal.isDeleted(),
                deal.sale().amount(),
                deal.sale().currencyIsoCode(),
                deal.forecast().probability(),
                deal.sale().closeDate(),
                new DealFacts.Terms(
                        terms.engagementType(),
                        terms.requestedGoLive(),
                        terms.contractedStart(),
                        terms.contractedGoLive(),
                        terms.hardDeadline(),
                        terms.deliveryUnit(),
                        deal.need().problemToSolve()),
                deal.soldScope().soldEffortHours(),
                deal.soldScope().scopeVersion(),
                deal.scope(),
                deal.rounds().reopenSeq(),
                deal.rounds().revision(),
                lines);
    }
}
