package dev.truce.deals.deal.announce;

import dev.truce.deals.deal.Deals;
import dev.truce.events.OfferedDeal;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells what an open deal offers its customer, in the words of the contract. */
@ApplicationScoped
public class AnnounceOfferedDeal {
    private final Deals deals;
    private final AnnounceClosedDeal closedDeal;

    AnnounceOfferedDeal(Deals deals, AnnounceClosedDeal closedDeal) {
        this.deals = deals;
        this.closedDeal = closedDeal;
    }

    public OfferedDeal payload(String dealId) {
        return closedDeal.offered(deals.require(dealId));
    }
}
