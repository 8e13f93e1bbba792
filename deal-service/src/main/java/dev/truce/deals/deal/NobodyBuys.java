package dev.truce.deals.deal;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** The company takes no deal without an account. */
final class NobodyBuys extends Refusal {
    NobodyBuys() {
        super(
                ErrorCode.REQUIRED_FIELD_MISSING,
                "Required fields are missing: [AccountId]. This company takes no deal without an account",
                "AccountId");
    }
}
