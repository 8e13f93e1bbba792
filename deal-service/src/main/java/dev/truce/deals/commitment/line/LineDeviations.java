package dev.truce.deals.commitment.line;

import dev.truce.deals.deal.port.DealParts;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All deviations. */
@ApplicationScoped
class LineDeviations implements PanacheRepositoryBase<LineDeviation, String>, DealParts {
    private final ReadOnce known;

    LineDeviations(ReadOnce known) {
        this.known = known;
    }

    /** What was agreed, in words, under the id of the line. */
    Map<String, List<String>> byLineOf(String dealId) {
        return inUse(dealId).stream()
                .collect(Collectors.groupingBy(
                        LineDeviation::opportunityLineItem,
                        Collectors.mapping(LineDeviation::difference, Collectors.toList())));
    }

    @Override
    public void deleteWith(String dealId) {
        inUse(dealId).forEach(LineDeviation::delete);
    }

    private List<LineDeviation> inUse(String dealId) {
        return known.list(
                LineDeviation.class,
                dealId,
                () -> list(
                        "opportunity = ?1 and isDeleted = false",
                        Sort.by("createdDate").and("id"),
                        dealId));
    }
}
