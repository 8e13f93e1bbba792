package dev.truce.events;

/** What a person may do; the values of {@code Roles__c} in capitals. */
public enum Role {
    SALES_REP,
    SALES_MANAGER,
    PRESALES,
    DELIVERY_MANAGER,
    PROJECT_MANAGER,
    RESOURCE_MANAGER,
    REVOPS,
    FINANCE,
    EXECUTIVE,
    ADMIN,
    INTEGRATION
}
