package dev.truce.handoffs.answer;

/** How we know an answer, from the strongest to the weakest. */
public enum Provenance {
    CUSTOMER_CONFIRMED,
    DOCUMENTED,
    SALES_ASSERTED,
    ASSUMED;

    public boolean isAtLeast(Provenance minimum) {
        return compareTo(minimum) <= 0;
    }
}
