package dev.truce.deals.close.override;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.GuardOverride;
import dev.truce.deals.deal.port.GuardOverrides;
import dev.truce.deals.deal.scope.Materiality;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All overrides; one counts until the deal is reopened or moves beyond the tolerances. */
@ApplicationScoped
class KnownOverrides implements PanacheRepositoryBase<GuardOverrideRecord, String>, GuardOverrides {
    private final Materiality materiality;

    KnownOverrides(Materiality materiality) {
        this.materiality = materiality;
    }

    @Override
    public List<GuardOverride> of(DealFacts deal) {
        if (deal.isNew()) {
            return List.of();
        }
        return list("opportunity = ?1 and isDeleted = false", Sort.by("id").descending(), deal.dealId()).stream()
                .filter(override -> override.isOfThisRound(deal))
                .filter(override -> materiality
                        .materialChanges(override.scope(), deal.scope())
                        .isEmpty())
                .map(override -> new GuardOverride(override.guard(), override.overriddenBy(), override.reason()))
                .toList();
    }
}
