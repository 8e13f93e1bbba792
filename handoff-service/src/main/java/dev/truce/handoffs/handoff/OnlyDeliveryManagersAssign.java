package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody names an acceptor who does not manage delivery. */
final class OnlyDeliveryManagersAssign extends Refusal {

    OnlyDeliveryManagersAssign(String handoff) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "The acceptor of handoff %s is named by a delivery manager".formatted(handoff));
    }
}
