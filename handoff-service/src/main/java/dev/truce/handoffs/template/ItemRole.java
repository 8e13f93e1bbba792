package dev.truce.handoffs.template;

import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;

/** Who provides or verifies an item, and on which side of the house that is. */
public enum ItemRole implements Labelled {
    SALES_REP("Sales Rep", Side.SALES),
    PRESALES("Presales", Side.PRESALES),
    SALES_MANAGER("Sales Manager", Side.SALES),
    FINANCE("Finance", Side.NEUTRAL),
    LEGAL("Legal", Side.NEUTRAL),
    /** The customer has no login: sales records the answers. */
    CUSTOMER("Customer", Side.SALES),
    PROJECT_MANAGER("Project Manager", Side.DELIVERY),
    DELIVERY_MANAGER("Delivery Manager", Side.DELIVERY),
    TECH_LEAD("Tech Lead", Side.DELIVERY),
    SECURITY("Security", Side.DELIVERY),
    RESOURCE_MANAGER("Resource Manager", Side.DELIVERY);

    private final String label;
    private final Side side;

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
