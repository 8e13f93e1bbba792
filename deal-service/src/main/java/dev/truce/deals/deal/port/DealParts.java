package dev.truce.deals.deal.port;

/** Records that are nothing without their deal. */
public interface DealParts {

    /** Moves them to the recycle bin together with the deal; joins the transaction. */
    void deleteWith(String dealId);
}
