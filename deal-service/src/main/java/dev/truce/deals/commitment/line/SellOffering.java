package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.Offerings;
import dev.truce.platform.sobject.row.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** A line sells an offering of the catalogue, or becomes bespoke. */
@ApplicationScoped
class SellOffering {
    private final Offerings offerings;

    SellOffering(Offerings offerings) {
        this.offerings = offerings;
    }

    void by(DealLine line, @Nullable String offeringId) {
        line.sell(
                offeringId == null ? null : offerings.find(offeringId).orElseThrow(() -> new NoSuchRecord(offeringId)));
    }
}
