package dev.truce.handoffs.template;

import org.jspecify.annotations.Nullable;

/** Who sees an item and its answer. */
public enum Visibility {
    BOTH,
    SALES_ONLY,
    DELIVERY_ONLY,
    CUSTOMER_SAFE;

    /** Whether somebody of this side sees it; what one side keeps to itself, the other side does not see. */
    public boolean isShownOn(@Nullable String side) {
        boolean sells = "Sales".equals(side) || "Presales".equals(side);
        return !(this == SALES_ONLY && "Delivery".equals(side)) && !(this == DELIVERY_ONLY && sells);
    }
}
