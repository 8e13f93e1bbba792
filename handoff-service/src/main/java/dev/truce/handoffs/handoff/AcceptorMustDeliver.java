package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** An acceptor stands on another side than Delivery. */
public final class AcceptorMustDeliver extends Refusal {

    public AcceptorMustDeliver(String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s cannot accept handoffs: name an active user on the side of Delivery".formatted(userId),
                "acceptorId");
    }
}
