package dev.truce.handoffs.template;

/** Who sees an item and its answer. */
public enum Visibility {
    BOTH,
    SALES_ONLY,
    DELIVERY_ONLY,
    CUSTOMER_SAFE
}
