package dev.truce.deals.review.action;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who helped to sell a deal does not judge it. */
final class SellerCannotReview extends Refusal {
    SellerCannotReview(String userId, String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "User %s is on the sales team of deal %s and cannot review it: name somebody of delivery who is not"
                        .formatted(userId, dealId),
                "Reviewer__c");
    }
}
