package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody submits who neither owns the deal nor did presales for it. */
final class OnlySellersSubmit extends Refusal {

    OnlySellersSubmit(String handoff) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Handoff %s can be submitted by the owner of the deal and its presales only".formatted(handoff));
    }
}
