package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Role;
import dev.truce.roles.Side;

/** Who provides or verifies an item, and on which side of the house that is. */
public enum ItemRole implements Labelled {
    SALES_REP(Role.SALES_REP, Side.SALES),
    PRESALES(Role.PRESALES, Side.PRESALES),
    SALES_MANAGER(Role.SALES_MANAGER, Side.SALES),
    FINANCE(Role.FINANCE, Side.NEUTRAL),
    LEGAL("Legal", Side.NEUTRAL),
    /** The customer has no login: sales records the answers. */
    CUSTOMER("Customer", Side.SALES),
    PROJECT_MANAGER(Role.PROJECT_MANAGER, Side.DELIVERY),
    DELIVERY_MANAGER(Role.DELIVERY_MANAGER, Side.DELIVERY),
    TECH_LEAD("Tech Lead", Side.DELIVERY),
    SECURITY("Security", Side.DELIVERY),
    RESOURCE_MANAGER(Role.RESOURCE_MANAGER, Side.DELIVERY);

    private final String label;
    private final Side side;

    ItemRole(Role role, Side side) {
        this(role.label(), side);
    }

    ItemRole(String label, Side side) {
        this.label = label;
        this.side = side;
    }

    @Override
    public String label() {
        return label;
    }

    /** Where those stand who act in this role. */
    public Side side() {
        return side;
    }
}
