package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.SoldAsStandard;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The offering was taken out of the catalogue. */
final class OfferingIsNotSold extends Refusal {
    OfferingIsNotSold(SoldAsStandard offering) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Product %s (%s) is not active: sell an active one, or a bespoke line without Product2Id"
                        .formatted(offering.id(), offering.name()),
                "Product2Id");
    }
}
