package dev.truce.deals.account;

/** Where an account stands between sales and delivery, in the words of {@code Ownership_Phase__c}. */
public enum Phase {
    UNOWNED("Unowned"),
    SALES_OWNED("Sales Owned"),
    IN_TRANSITION("In Transition"),
    DELIVERY_OWNED("Delivery Owned"),
    STEWARDSHIP("Stewardship"),
    RETURN_PENDING("Return Pending");

    private final String words;

    Phase(String words) {
        this.words = words;
    }

    static Phase of(String words) {
        for (Phase phase : values()) {
            if (phase.words.equals(words)) {
                return phase;
            }
        }
        throw new IllegalArgumentException("No account is in phase " + words);
    }

    String words() {
        return words;
    }

    /** Whether sales may still name the owner without asking anybody. */
    boolean leavesOwnerToSales() {
        return this == UNOWNED || this == SALES_OWNED;
    }

    /** Whether delivery is accountable for the account. */
    public boolean isWithDelivery() {
        return this == DELIVERY_OWNED || this == STEWARDSHIP || this == RETURN_PENDING;
    }
}
