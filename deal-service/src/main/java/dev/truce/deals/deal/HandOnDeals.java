package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Use case D10: the open deals of somebody who has left go to their manager, and nothing else about them changes. What
 * the manager cannot own waits for a Sales Manager to give it on.
 */
@ApplicationScoped
class HandOnDeals {
    private static final Logger LOG = Logger.getLogger(HandOnDeals.class);

    private final Deals deals;
    private final ChangeDealOwner changeOwner;
    private final SavedRecords records;

    HandOnDeals(Deals deals, ChangeDealOwner changeOwner, SavedRecords records) {
        this.deals = deals;
        this.changeOwner = changeOwner;
        this.records = records;
    }

    @Transactional
    void ofLeaver(String userId, String managerId) {
        for (Deal deal : deals.openOf(userId)) {
            Optional<Refusal> objection = changeOwner.objection(deal, managerId);
            if (objection.isEmpty()) {
                deal.giveTo(managerId, true);
                records.saved(deal);
            } else {
                LOG.infof("A deal stays with an owner who has left. dealId=%s ownerId=%s", deal.id(), userId);
            }
        }
    }
}
