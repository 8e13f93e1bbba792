package dev.truce.deals.deal.port;

/** Where the moments of a deal are kept, by the feature that knows how. */
public interface DealHistory {

    /** Joins the transaction that changed the deal. */
    void append(DealMoment moment);
}
