package dev.truce.deals.review.approval;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** A deal waits for several units, and whoever decides has to say for which. */
final class SeveralReviewsWait extends Refusal {
    SeveralReviewsWait(String dealId, List<String> reviews) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s waits for several units: name one of the reviews %s as contextId"
                        .formatted(dealId, String.join(", ", reviews)),
                "contextId");
    }
}
