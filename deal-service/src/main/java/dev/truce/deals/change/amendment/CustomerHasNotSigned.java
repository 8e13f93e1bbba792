package dev.truce.deals.change.amendment;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What the customer has not signed is not in force. */
final class CustomerHasNotSigned extends Refusal {
    CustomerHasNotSigned(String amendmentId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Amendment %s is not in force without the document the customer signed: send Document_Url__c and Document_Sha256__c"
                        .formatted(amendmentId),
                "Document_Url__c");
    }
}
