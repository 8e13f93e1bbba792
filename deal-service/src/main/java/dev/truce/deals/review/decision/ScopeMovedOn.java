package dev.truce.deals.review.decision;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The deal is no longer the one the reviewer has read. */
final class ScopeMovedOn extends Refusal {
    ScopeMovedOn(String reviewId, int read, int now) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Review %s is about scope version %d, and the deal is at version %d: read it again before you decide"
                        .formatted(reviewId, read, now),
                "Scope_Version__c");
    }
}
