package dev.truce.deals.deal;

import jakarta.enterprise.context.ApplicationScoped;

/** Who may change what belongs to a deal. */
@ApplicationScoped
public class EditDeal {
    private final Deals deals;
    private final DealRights rights;

    EditDeal(Deals deals, DealRights rights) {
        this.deals = deals;
        this.rights = rights;
    }

    /**
     * Lets only those go on who may edit the deal.
     *
     * @throws dev.truce.platform.sobject.error.Refusal when the caller may not edit the deal, or it does not exist
     */
    public void requireAllowed(String dealId) {
        rights.requireEditor(deals.require(dealId));
    }
}
