package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.time.Instant;

/** The ledger of the account begins later than the moment that was asked for. */
final class NoOwnershipYet extends Refusal {
    NoOwnershipYet(String accountId, Instant asked, Instant first) {
        super(
                ErrorCode.NOT_FOUND,
                "The ledger of account %s begins at %s; nothing is on record as of %s"
                        .formatted(accountId, first, asked),
                "asOf");
    }
}
