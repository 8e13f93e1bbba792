package dev.truce.deals.account;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

/** An account on which something stands is not deleted: the refusal undoes the whole change. */
@ApplicationScoped
class GuardAccountsInUse implements SaveHook<Account> {
    private final Instance<AccountUses> uses;

    GuardAccountsInUse(@Any Instance<AccountUses> uses) {
        this.uses = uses;
    }

    @Override
    public Class<Account> entity() {
        return Account.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.VALIDATE;
    }

    @Override
    public void on(Account account) {
        if (!account.isDeleted()) {
            return;
        }
        List<String> found = uses.stream()
                .map(use -> use.of(account.id()))
                .flatMap(Optional::stream)
                .toList();
        if (!found.isEmpty()) {
            throw new AccountInUse(account.id(), found);
        }
    }

    /** Other records stand on the account. */
    static final class AccountInUse extends Refusal {
        AccountInUse(String accountId, List<String> uses) {
            super(
                    ErrorCode.DELETE_FAILED,
                    "Your attempt to delete account %s could not be completed because it is used by: %s"
                            .formatted(accountId, String.join(", ", uses)));
        }
    }
}
