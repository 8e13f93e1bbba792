package dev.truce.deals.deal;

import dev.truce.deals.deal.port.ScopePart;
import dev.truce.deals.deal.port.SoldLines;
import dev.truce.deals.deal.scope.Fingerprint;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.stream.Collectors;

/** Use case D3 for the parts of a deal: its scope is recomputed from its lines, promises and assumptions. */
@ApplicationScoped
public class RescopeDeal {
    private final Deals deals;
    private final SoldLines lines;
    private final Instance<ScopePart> parts;
    private final DealRights rights;
    private final SavedRecords records;

    RescopeDeal(Deals deals, SoldLines lines, @Any Instance<ScopePart> parts, DealRights rights, SavedRecords records) {
        this.deals = deals;
        this.lines = lines;
        this.parts = parts;
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
        records.follow(deal, () -> deal.edit().sell(lines.of(deal.id())));
    }

    /** What a standard does not include is not included here either. */
    public void exclude(String dealId, String exclusions) {
        Deal deal = deals.requireForChange(dealId);
        rights.requireScopeEditor(deal);
        records.follow(deal, () -> deal.edit().changeNeed(need -> need.alsoExclude(exclusions)));
    }

    /** As {@link #afterLinesChanged} for promises and assumptions, which both sides may record, also after the close. */
    public void afterPartsChanged(String dealId) {
        Deal deal = deals.requireForChange(dealId);
        records.follow(deal, () -> deal.edit()
                .rely(
                        fingerprint(ScopePart.Kind.PROMISES, deal.id()),
                        fingerprint(ScopePart.Kind.ASSUMPTIONS, deal.id())));
    }

    private String fingerprint(ScopePart.Kind kind, String dealId) {
        return Fingerprint.of(parts.stream()
                .filter(part -> part.kind() == kind)
                .map(part -> part.canonical(dealId))
                .collect(Collectors.joining()));
    }
}
