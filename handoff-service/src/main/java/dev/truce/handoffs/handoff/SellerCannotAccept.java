package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody accepts what they sold. */
final class SellerCannotAccept extends Refusal {

    SellerCannotAccept(String handoff, String userId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "User %s sold the deal of handoff %s and cannot accept it: name somebody who did not"
                        .formatted(userId, handoff),
                "acceptorId");
    }
}
