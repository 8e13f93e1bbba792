package dev.truce.deals.review;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Delivery managers claim and assign reviews, and reject deals. */
final class OnlyDeliveryManagerMay extends Refusal {
    OnlyDeliveryManagerMay(String what) {
        super(ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY, "Only a Delivery Manager may %s".formatted(what));
    }
}
