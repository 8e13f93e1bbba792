package dev.truce.handoffs.answer;

import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;

/** How we know an answer, from the strongest to the weakest. */
public enum Provenance implements Labelled {
    CUSTOMER_CONFIRMED("Customer Confirmed"),
    DOCUMENTED("Documented"),
    SALES_ASSERTED("Sales Asserted"),
    ASSUMED("Assumed");

    @EnumeratedValue
    private final String label;

    Provenance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isAtLeast(Provenance minimum) {
        return compareTo(minimum) <= 0;
    }
}
