package dev.truce.deals.deal.split;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** What was agreed about the credit is not changed in passing. */
final class SplitsAreLocked extends Refusal {
    SplitsAreLocked(String dealId) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                "Deal %s is closed and its splits are locked: RevOps replaces them by the action, with a reason"
                        .formatted(dealId),
                "SplitPercentage");
    }
}
