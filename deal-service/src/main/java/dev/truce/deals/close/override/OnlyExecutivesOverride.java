package dev.truce.deals.close.override;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A guard is overridden by nobody below an executive. */
final class OnlyExecutivesOverride extends Refusal {
    OnlyExecutivesOverride(String dealId) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "Guards of deal %s are overridden only by an Executive who does not sell it".formatted(dealId));
    }
}
