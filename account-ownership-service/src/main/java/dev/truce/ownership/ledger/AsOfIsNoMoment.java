package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class AsOfIsNoMoment extends Refusal {
    AsOfIsNoMoment(String asOf) {
        super(
                ErrorCode.INVALID_FIELD,
                "asOf is a date such as 2026-11-22, meaning the end of that day in UTC, or an instant such as"
                        + " 2026-11-22T09:30:00Z; this is neither: " + asOf,
                "asOf");
    }
}
