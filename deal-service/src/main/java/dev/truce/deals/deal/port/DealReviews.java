package dev.truce.deals.deal.port;

/** The reviews of deals, implemented by the feature that records them. */
public interface DealReviews {

    /** As it stands for the deal at this moment. */
    ReviewRecord relied(DealFacts deal);
}
