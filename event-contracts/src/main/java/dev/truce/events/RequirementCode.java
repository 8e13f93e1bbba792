package dev.truce.events;

/** Why a deal needs a delivery review. */
public enum RequirementCode {
    AMOUNT,
    BESPOKE,
    DEVIATION,
    FIRST_OF_KIND,
    EXPERTISE,
    HARD_DEADLINE,
    FIXED_PRICE,
    EARLY_GO_LIVE
}
