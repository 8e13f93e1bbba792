package dev.truce.deals.commitment.promise;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Who works on a deal records what was promised. */
final class OnlyDealPartiesRecordPromises extends Refusal {
    OnlyDealPartiesRecordPromises(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Promises of deal %s are recorded by its owner, a Sales Manager, Presales, Delivery or an Integration"
                        .formatted(dealId));
    }
}
