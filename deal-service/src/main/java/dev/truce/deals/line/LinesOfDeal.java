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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All lines, and what they say a deal sells. */
@ApplicationScoped
class LinesOfDeal implements PanacheRepositoryBase<DealLine, String>, SoldLines, DealParts {
    private final Offerings offerings;
    private final LineDeviations deviations;

    LinesOfDeal(Offerings offerings, LineDeviations deviations) {
        this.offerings = offerings;
        this.deviations = deviations;
    }

    @Override
    public List<SoldLine> of(String dealId) {
        Map<String, List<String>> agreed = deviations.byLineOf(dealId);
        return inUse(dealId).stream()
                .map(line -> line.asSold(standard(line.product2Id()), agreed.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private @Nullable SoldAsStandard standard(@Nullable String offeringId) {
        return offeringId == null ? null : offerings.find(offeringId).orElse(null);
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
