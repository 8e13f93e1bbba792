package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A deal that lived here did not end elsewhere. */
final class ImportedIsSaidAtCreation extends Refusal {
    ImportedIsSaidAtCreation(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s: Imported__c is said when a deal is created and never changed".formatted(dealId),
                "Imported__c");
    }
}
