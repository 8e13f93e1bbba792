package dev.truce.events;

/** How we know an answer, from the strongest to the weakest. */
public enum Provenance {
    CUSTOMER_CONFIRMED,
    DOCUMENTED,
    SALES_ASSERTED,
    ASSUMED
}
