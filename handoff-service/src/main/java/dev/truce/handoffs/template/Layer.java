package dev.truce.handoffs.template;

/** The layer of a template; a later one overrides an earlier one. */
public enum Layer {
    CORE,
    INDUSTRY,
    ENGAGEMENT,
    OFFERING,
    CUSTOMER
}
