package dev.truce.deals.commitment.assumption;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who works on a deal records what it assumes. */
final class OnlyDealPartiesRecordAssumptions extends Refusal {
    OnlyDealPartiesRecordAssumptions(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Assumptions of deal %s are recorded by its owner, a Sales Manager, Presales, Delivery or an Integration"
                        .formatted(dealId));
    }
}
