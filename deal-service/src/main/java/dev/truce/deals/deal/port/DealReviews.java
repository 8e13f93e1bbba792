package dev.truce.deals.deal.port;

/** What delivery said about deals, kept by the feature that knows it. */
public interface DealReviews {

    /** As it stands for the deal at this moment. */
    ReviewRecord relied(DealFacts deal);
}
