package dev.truce.deals.account;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;

/** Other records stand on the account. */
final class AccountInUse extends Refusal {
    AccountInUse(String accountId, List<String> uses) {
        super(
                ErrorCode.DELETE_FAILED,
                "Your attempt to delete account %s could not be completed because it is used by: %s"
                        .formatted(accountId, String.join(", ", uses)));
    }
}
