package dev.truce.deals.account;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** No account belongs to itself. */
final class AccountIsItsOwnParent extends Refusal {
    AccountIsItsOwnParent(String accountId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Account %s cannot be its own parent: name another account or none".formatted(accountId),
                "ParentId");
    }
}
