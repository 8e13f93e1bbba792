package dev.truce.deals.line;

import dev.truce.deals.deal.DealParts;
import dev.truce.deals.deal.SoldLine;
import dev.truce.deals.deal.SoldLines;
import dev.truce.deals.offering.Offerings;
import dev.truce.deals.offering.SoldAsStandard;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All lines, and what they say a deal sells. */
@ApplicationScoped
class LinesOfDeal implements PanacheRepositoryBase<DealLine, String>, SoldLines, DealParts {
    private final Offerings offerings;

    LinesOfDeal(Offerings offerings) {
        this.offerings = offerings;
    }

    @Override
    public List<SoldLine> of(String dealId) {
        return inUse(dealId).stream()
                .map(line -> line.asSold(needsDelivery(line.product2Id())))
                .toList();
    }

    /** Bespoke work always; an offering that is gone is taken for one that did. */
    private boolean needsDelivery(@Nullable String offeringId) {
        return offeringId == null
                || offerings.find(offeringId).map(SoldAsStandard::needsDelivery).orElse(true);
    }

    @Override
    public void deleteWith(String dealId) {
        inUse(dealId).forEach(DealLine::delete);
    }

    private List<DealLine> inUse(String dealId) {
        return list(
                "opportunityId = ?1 and isDeleted = false",
                Sort.by("createdDate").and("id"),
                dealId);
    }
}
