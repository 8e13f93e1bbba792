package dev.truce.deals.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;

/** Which offerings were part of deals that were won, so that delivery has experience with them. */
@ApplicationScoped
public class SoldBefore {
    private final EntityManager entities;

    SoldBefore(EntityManager entities) {
        this.entities = entities;
    }

    /** @param dealId the deal that is judged, whose own lines prove nothing */
    public Set<String> among(Collection<String> offeringIds, String dealId) {
        if (offeringIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entities.createQuery(
                        """
                        select distinct line.product2Id from DealLine line
                        join Deal deal on deal.id = line.opportunityId
                        where line.product2Id in :offerings and line.isDeleted = false
                        and deal.standing.isWon = true and deal.isDeleted = false and deal.id <> :deal""",
                        String.class)
                .setParameter("offerings", offeringIds)
                .setParameter("deal", dealId)
                .getResultList());
    }
}
