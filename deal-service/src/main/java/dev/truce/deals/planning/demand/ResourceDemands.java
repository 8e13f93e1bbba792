package dev.truce.deals.planning.demand;

import dev.truce.deals.deal.port.DeliveryDemand;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All people that deals need. */
@ApplicationScoped
class ResourceDemands implements PanacheRepositoryBase<ResourceDemand, String>, DeliveryDemand {
    static final String KEY_PREFIX = "a08";

    private final ReadOnce known;

    ResourceDemands(ReadOnce known) {
        this.known = known;
    }

    @Override
    public List<Need> of(String dealId) {
        return booked(dealId).stream().map(ResourceDemand::need).toList();
    }

    /** What is forecast or confirmed now. */
    List<ResourceDemand> booked(String dealId) {
        return inUse(dealId).stream()
                .filter(row -> row.state() != DemandState.RELEASED)
                .toList();
    }

    /** The number of the newest version; 0 where nobody was ever needed. */
    int newest(String dealId) {
        return inUse(dealId).stream()
                .mapToInt(ResourceDemand::demandVersion)
                .max()
                .orElse(0);
    }

    /** A demand that replaces another one has a newer version, so no event is published for those that are deleted. */
    private List<ResourceDemand> inUse(String dealId) {
        return known.list(
                ResourceDemand.class,
                dealId,
                () -> list("opportunity = ?1 and isDeleted = false", Sort.by("id"), dealId));
    }
}
