package dev.truce.handoffs.template;

import dev.truce.roles.Side;

/** Who provides or verifies an item, and on which side of the house that is. */
public enum ItemRole {
    SALES_REP(Side.SALES),
    PRESALES(Side.PRESALES),
    SALES_MANAGER(Side.SALES),
    FINANCE(Side.NEUTRAL),
    LEGAL(Side.NEUTRAL),
    /** The customer has no login: whoever sells records what the customer said. */
    CUSTOMER(Side.SALES),
    PROJECT_MANAGER(Side.DELIVERY),
    DELIVERY_MANAGER(Side.DELIVERY),
    TECH_LEAD(Side.DELIVERY),
    SECURITY(Side.DELIVERY),
    RESOURCE_MANAGER(Side.DELIVERY);

    private final Side side;

    ItemRole(Side side) {
        this.side = side;
    }

    /** Where those stand who act in this role. */
    public Side side() {
        return side;
    }
}
