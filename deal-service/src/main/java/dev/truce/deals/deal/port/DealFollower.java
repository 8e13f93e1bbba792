package dev.truce.deals.deal.port;

/** Something that has to follow when a deal changes what it sells or where it stands. */
public interface DealFollower {

    /** Runs inside the transaction that changed the deal, before the change is announced. */
    void follow(DealFacts deal);
}
