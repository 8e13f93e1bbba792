package dev.truce.handoffs.template;

import dev.truce.platform.sobject.access.ActorSide;
import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/** Who sees an item and its answer. */
public enum Visibility {
    BOTH,
    SALES_ONLY,
    DELIVERY_ONLY,
    CUSTOMER_SAFE;

    /** Whether somebody of this side sees it; what one side keeps to itself, the other side does not see. */
    public boolean isShownOn(@Nullable ActorSide side) {
        boolean sells = side instanceof Side known && known.sells();
        return !(this == SALES_ONLY && side == Side.DELIVERY) && !(this == DELIVERY_ONLY && sells);
    }
}
