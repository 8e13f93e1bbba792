package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.port.DealParts;
import dev.truce.deals.deal.port.ScopePart;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** All promises, and what they add to the scope of their deal. */
@ApplicationScoped
public class Promises implements PanacheRepositoryBase<Promise, String>, ScopePart, DealParts {
    private final ReadOnce known;

    Promises(ReadOnce known) {
        this.known = known;
    }

    @Override
    public Kind kind() {
        return Kind.PROMISES;
    }

    @Override
    public String canonical(String dealId) {
        return of(dealId).stream().map(Promise::canonical).collect(Collectors.joining("\n"));
    }

    /** Those that were not withdrawn. */
    @Override
    public int count(String dealId) {
        return (int) of(dealId).stream()
                .filter(promise -> promise.status() != PromiseStatus.WITHDRAWN_WITH_CUSTOMER)
                .count();
    }

    /** The texts of the contested ones. */
    public List<String> contestedOf(String dealId) {
        return of(dealId).stream()
                .filter(promise -> promise.status() == PromiseStatus.CONTESTED)
                .map(Promise::statement)
                .toList();
    }

    @Override
    public void deleteWith(String dealId) {
        of(dealId).forEach(Promise::delete);
    }

    private List<Promise> of(String dealId) {
        return known.list(
                Promise.class, dealId, () -> list("opportunity = ?1 and isDeleted = false", Sort.by("id"), dealId));
    }
}
