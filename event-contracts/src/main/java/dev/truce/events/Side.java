package dev.truce.events;

/** Which side of the house a person stands on, or which side is accountable for an account. */
public enum Side {
    SALES,
    PRESALES,
    DELIVERY,
    NEUTRAL,
    EXECUTIVE
}
