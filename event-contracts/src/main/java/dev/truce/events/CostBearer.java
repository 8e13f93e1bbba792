package dev.truce.events;

/** Who pays when an assumption turns out to be false. */
public enum CostBearer {
    US,
    CUSTOMER,
    SHARED
}
