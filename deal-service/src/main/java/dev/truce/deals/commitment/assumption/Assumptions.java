package dev.truce.deals.commitment.assumption;

import dev.truce.deals.deal.port.DealParts;
import dev.truce.deals.deal.port.ScopePart;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** All assumptions, and what they add to the scope of their deal. */
@ApplicationScoped
public class Assumptions implements PanacheRepositoryBase<Assumption, String>, ScopePart, DealParts {
    static final String KEY_PREFIX = "a04";

    private final AssumptionPolicy policy;
    private final ReadOnce known;

    Assumptions(AssumptionPolicy policy, ReadOnce known) {
        this.policy = policy;
        this.known = known;
    }

    @Override
    public Kind kind() {
        return Kind.ASSUMPTIONS;
    }

    /** Only those of high impact: a review does not fall with the others. */
    @Override
    public String canonical(String dealId) {
        return of(dealId).stream()
                .filter(assumption -> assumption.isHighImpact(policy))
                .map(Assumption::canonical)
                .collect(Collectors.joining("\n"));
    }

    /** Those that nobody has found out about yet. */
    @Override
    public int count(String dealId) {
        return (int) of(dealId).stream()
                .filter(assumption -> assumption.status().isUnvalidated())
                .count();
    }

    /** How many of high impact nobody has found out about yet. */
    public int unvalidatedHighImpact(String dealId) {
        return (int) of(dealId).stream()
                .filter(assumption -> assumption.status().isUnvalidated() && assumption.isHighImpact(policy))
                .count();
    }

    public boolean exist(String dealId) {
        return !of(dealId).isEmpty();
    }

    boolean isAssumed(String dealId, String statement) {
        return of(dealId).stream().anyMatch(assumption -> assumption.statement().equalsIgnoreCase(statement));
    }

    List<Assumption> lapsed(LocalDate today, int atMost) {
        return find(
                        "status = ?1 and isDeleted = false and validateBy < ?2",
                        Sort.by("id"),
                        AssumptionStatus.OPEN,
                        today)
                .page(0, atMost)
                .list();
    }

    @Override
    public void deleteWith(String dealId) {
        of(dealId).forEach(Assumption::delete);
    }

    private List<Assumption> of(String dealId) {
        return known.list(
                Assumption.class, dealId, () -> list("opportunity = ?1 and isDeleted = false", Sort.by("id"), dealId));
    }
}
