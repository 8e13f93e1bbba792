package dev.truce.handoffs.template;

import dev.truce.platform.sobject.access.ActorSide;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Side;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/** Who sees an item and its answer. */
public enum Visibility implements Labelled {
    BOTH("Both"),
    SALES_ONLY("Sales Only"),
    DELIVERY_ONLY("Delivery Only"),
    CUSTOMER_SAFE("Customer Safe");

    @EnumeratedValue
    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether somebody of this side sees it; what one side keeps to itself, the other side does not see. */
    public boolean isShownOn(@Nullable ActorSide side) {
        boolean sells = side instanceof Side known && known.sells();
        return !(this == SALES_ONLY && side == Side.DELIVERY) && !(this == DELIVERY_ONLY && sells);
    }
}
