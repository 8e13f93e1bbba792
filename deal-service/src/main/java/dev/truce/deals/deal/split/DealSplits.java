package dev.truce.deals.deal.split;

import dev.truce.deals.deal.port.CreditSplits;
import dev.truce.deals.deal.port.DealParts;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** All splits. */
@ApplicationScoped
class DealSplits implements PanacheRepositoryBase<DealSplit, String>, CreditSplits, DealParts {
    static final String KEY_PREFIX = "1OS";

    private final ReadOnce known;

    DealSplits(ReadOnce known) {
        this.known = known;
    }

    @Override
    public List<CreditSplit> of(String dealId) {
        return inUse(dealId).stream()
                .map(split -> new CreditSplit(
                        split.splitOwnerId(),
                        split.side().label(),
                        split.splitType().label(),
                        split.splitPercentage()))
                .toList();
    }

    List<DealSplit> inUse(String dealId) {
        return known.list(
                DealSplit.class, dealId, () -> list("opportunityId = ?1 and isDeleted = false", Sort.by("id"), dealId));
    }

    static BigDecimal revenue(List<DealSplit> splits) {
        return splits.stream()
                .filter(DealSplit::sharesRevenue)
                .map(DealSplit::splitPercentage)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void deleteWith(String dealId) {
        inUse(dealId).forEach(DealSplit::delete);
    }
}
