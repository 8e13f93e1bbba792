package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.Offerings;
import dev.truce.deals.catalog.offering.SoldAsStandard;
import dev.truce.deals.deal.port.DealParts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.deal.port.SoldLines;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All lines, and the totals they give a deal. */
@ApplicationScoped
class LinesOfDeal implements PanacheRepositoryBase<DealLine, String>, SoldLines, DealParts {
    private final Offerings offerings;
    private final LineDeviations deviations;
    private final ReadOnce known;

    LinesOfDeal(Offerings offerings, LineDeviations deviations, ReadOnce known) {
        this.offerings = offerings;
        this.deviations = deviations;
        this.known = known;
    }

    @Override
    public List<SoldLine> of(String dealId) {
        List<DealLine> lines = inUse(dealId);
        Map<String, List<String>> agreed = lines.stream().allMatch(line -> line.product2Id() == null)
                ? Map.of() // what is bespoke has no standard to deviate from
                : deviations.byLineOf(dealId);
        return lines.stream()
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
        return known.list(
                DealLine.class,
                dealId,
                () -> list(
                        "opportunityId = ?1 and isDeleted = false",
                        Sort.by("createdDate").and("id"),
                        dealId));
    }
}
