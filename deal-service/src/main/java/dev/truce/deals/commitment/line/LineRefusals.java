package dev.truce.deals.commitment.line;

import dev.truce.deals.catalog.offering.SoldAsStandard;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;

/** Why a write to a {@link DealLine} is refused. */
final class LineRefusals {
    private LineRefusals() {}

    /** A line is not moved from deal to deal. */
    static final class LineStaysWithItsDeal extends Refusal {
        LineStaysWithItsDeal(String lineId, String dealId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Line %s belongs to deal %s and stays there: delete it and create one for the other deal"
                            .formatted(lineId, dealId),
                    "OpportunityId");
        }
    }

    /** A line sells more than nothing. */
    static final class LineSellsNothing extends Refusal {
        LineSellsNothing(String lineId, BigDecimal quantity) {
            super(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                    "Line %s cannot sell a quantity of %s: it is more than 0; delete the line to sell nothing"
                            .formatted(lineId, quantity.toPlainString()),
                    "Quantity");
        }
    }

    /** The offering was taken out of the catalogue. */
    static final class OfferingIsNotSold extends Refusal {
        OfferingIsNotSold(SoldAsStandard offering) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Product %s (%s) is not active: sell an active one, or a bespoke line without Product2Id"
                            .formatted(offering.id(), offering.name()),
                    "Product2Id");
        }
    }

    /** No work takes less than no time. */
    static final class NegativeEffort extends Refusal {
        NegativeEffort(String lineId, BigDecimal hours) {
            super(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE,
                    "Line %s cannot take %s hours: effort is 0 or more".formatted(lineId, hours.toPlainString()),
                    "Effort_Hours__c");
        }
    }
}
