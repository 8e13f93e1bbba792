package dev.truce.events;

/** The layer of a checklist template; a later one overrides an earlier one. */
public enum TemplateLayer {
    CORE,
    INDUSTRY,
    ENGAGEMENT,
    OFFERING,
    CUSTOMER
}
