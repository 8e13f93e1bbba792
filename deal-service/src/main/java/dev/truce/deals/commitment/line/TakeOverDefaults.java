package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.OfferingDefaults;
import dev.truce.deals.catalog.offering.Offerings;
import dev.truce.deals.commitment.assumption.AssumeByDefault;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** An open deal that begins to sell an offering assumes and excludes what the offering does. */
@ApplicationScoped
class TakeOverDefaults implements SaveHook<DealLine> {
    private final Offerings offerings;
    private final DealDesk desk;
    private final AssumeByDefault assume;
    private final RescopeDeal rescope;

    TakeOverDefaults(Offerings offerings, DealDesk desk, AssumeByDefault assume, RescopeDeal rescope) {
        this.offerings = offerings;
        this.desk = desk;
        this.assume = assume;
        this.rescope = rescope;
    }

    @Override
    public Class<DealLine> entity() {
        return DealLine.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.DEFAULT;
    }

    @Override
    public void on(DealLine line) {
        line.takeNewOffering()
                .flatMap(offerings::defaultsOf)
                .filter(defaults -> desk.hold(line.opportunityId()).isOpen())
                .ifPresent(defaults -> takeOver(defaults, line.opportunityId()));
    }

    private void takeOver(OfferingDefaults defaults, String dealId) {
        assume.onDeal(dealId, defaults.offeringName(), defaults.assumptions());
        if (defaults.exclusions() != null) {
            rescope.exclude(dealId, defaults.exclusions());
        }
    }
}
