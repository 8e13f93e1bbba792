package dev.truce.handoffs.template;

/** Who provides or verifies an item, and on which side of the house that is. */
public enum ItemRole {
    SALES_REP("Sales"),
    PRESALES("Presales"),
    SALES_MANAGER("Sales"),
    FINANCE("Neutral"),
    LEGAL("Neutral"),
    /** The customer has no login: whoever sells records what the customer said. */
    CUSTOMER("Sales"),
    PROJECT_MANAGER("Delivery"),
    DELIVERY_MANAGER("Delivery"),
    TECH_LEAD("Delivery"),
    SECURITY("Delivery"),
    RESOURCE_MANAGER("Delivery");

    private final String side;

    ItemRole(String side) {
        this.side = side;
    }

    /** The {@code Side__c} value of those who act in this role. */
    public String side() {
        return side;
    }
}
