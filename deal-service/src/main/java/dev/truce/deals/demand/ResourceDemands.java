package dev.truce.deals.demand;

import dev.truce.deals.deal.DeliveryDemand;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All people that deals need. */
@ApplicationScoped
class ResourceDemands implements PanacheRepositoryBase<ResourceDemand, String>, DeliveryDemand {
    static final String KEY_PREFIX = "a08";

    @Override
    public List<Need> of(String dealId) {
        return booked(dealId).stream().map(ResourceDemand::need).toList();
    }

    /** What is forecast or confirmed now. */
    List<ResourceDemand> booked(String dealId) {
        return list(
                "opportunity = ?1 and isDeleted = false and state <> ?2", Sort.by("id"), dealId, DemandState.RELEASED);
    }

    /** The number of the newest version; 0 where nobody was ever needed. */
    int newest(String dealId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(max(demandVersion), 0) from ResourceDemand where opportunity = :deal",
                        Integer.class)
                .setParameter("deal", dealId)
                .getSingleResult();
    }
}
