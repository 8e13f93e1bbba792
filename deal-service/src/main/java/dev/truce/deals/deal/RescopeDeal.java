package dev.truce.deals.deal;

import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;

/** Use case D3 by way of the lines: the deal sells what its lines say now. */
@ApplicationScoped
public class RescopeDeal {
    private final Deals deals;
    private final SoldLines lines;
    private final DealRights rights;
    private final SavedRecords records;

    RescopeDeal(Deals deals, SoldLines lines, DealRights rights, SavedRecords records) {
        this.deals = deals;
        this.lines = lines;
        this.rights = rights;
        this.records = records;
    }

    /**
     * Call inside the transaction that wrote the lines: a refusal undoes them. Holds the deal, so that
     * lines written at the same time add up.
     */
    public void afterLinesChanged(String dealId) {
        Deal deal = deals.requireForChange(dealId);
        rights.requireScopeEditor(deal);
        deal.sell(lines.of(deal.id()));
        records.saved(deal);
    }
}
