package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Somebody decides who is neither the named acceptor nor a delivery manager standing in. */
final class OnlyAcceptorDecides extends Refusal {

    OnlyAcceptorDecides(String handoff, String deed) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Handoff %s can be %s by its acceptor, or a delivery manager in their place, only"
                        .formatted(handoff, deed));
    }
}
