package dev.truce.deals.commitment.line;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Collection;
import java.util.Set;

/** Which offerings were part of deals that were won, so that delivery has experience with them. */
@ApplicationScoped
public class SoldBefore {
    private final EntityManager entities;

    SoldBefore(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Those of the offerings that were sold before.
     *
     * @param dealId the deal that is assessed, whose own lines are no evidence
     */
    public Set<String> among(Collection<String> offeringIds, String dealId) {
        return offeringIds.stream()
                .distinct()
                .filter(offering -> isSold(offering, dealId))
                .collect(toUnmodifiableSet());
    }

    /** One such deal is enough, however many there are. */
    private boolean isSold(String offeringId, String dealId) {
        return !entities.createQuery(
                        """
                        select 1 from DealLine line join Deal deal on deal.id = line.opportunityId
                        where line.product2Id = :offering and line.isDeleted = false
                        and deal.standing.isWon = true and deal.isDeleted = false and deal.id <> :deal""",
                        Integer.class)
                .setParameter("offering", offeringId)
                .setParameter("deal", dealId)
                .setFlushMode(
                        FlushModeType.COMMIT) // the deal that is judged is not asked for, and may not be written yet
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
