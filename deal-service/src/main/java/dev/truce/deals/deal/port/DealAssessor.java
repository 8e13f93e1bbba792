package dev.truce.deals.deal.port;

/** Assesses what a deal means for delivery, from its parts. Changes nothing. */
public interface DealAssessor {

    /**
     * Judges a deal.
     *
     * @param deal as it is at this moment, changes of this transaction included
     */
    Assessment assess(DealFacts deal);
}
