package dev.truce.handoffs.handoff;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Refusals of what somebody is not entitled to do in a handoff, by their part in it. */
public final class PartyRefusals {
    private PartyRefusals() {}

    /** Somebody submits who neither owns the deal nor did presales for it. */
    static final class OnlySellersSubmit extends Refusal {
        OnlySellersSubmit(String handoff) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Handoff %s can be submitted by the owner of the deal and its presales only".formatted(handoff));
        }
    }

    /** Somebody recalls what another one submitted. */
    static final class OnlySubmitterRecalls extends Refusal {
        OnlySubmitterRecalls(String handoff) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Handoff %s can be recalled by whoever submitted it only".formatted(handoff));
        }
    }

    /** Somebody names an acceptor who does not manage delivery. */
    static final class OnlyDeliveryManagersAssign extends Refusal {
        OnlyDeliveryManagersAssign(String handoff) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "The acceptor of handoff %s is named by a delivery manager".formatted(handoff));
        }
    }

    /** An acceptor stands on another side than Delivery. */
    public static final class AcceptorMustDeliver extends Refusal {
        public AcceptorMustDeliver(String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s cannot accept handoffs: name an active user on the side of Delivery".formatted(userId),
                    "acceptorId");
        }
    }

    /** Nobody accepts what they sold. */
    static final class SellerCannotAccept extends Refusal {
        SellerCannotAccept(String handoff, String userId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s sold the deal of handoff %s and cannot accept it: name somebody who did not"
                            .formatted(userId, handoff),
                    "acceptorId");
        }
    }

    /** Nobody accepts what they submitted. */
    static final class SubmitterCannotAccept extends Refusal {
        SubmitterCannotAccept(String handoff) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Handoff %s was submitted by you: somebody else must decide about it".formatted(handoff));
        }
    }

    /** Somebody decides who is neither the named acceptor nor a delivery manager standing in. */
    static final class OnlyAcceptorDecides extends Refusal {
        OnlyAcceptorDecides(String handoff, String deed) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Handoff %s can be %s by its acceptor, or a delivery manager in their place, only"
                            .formatted(handoff, deed));
        }
    }
}
