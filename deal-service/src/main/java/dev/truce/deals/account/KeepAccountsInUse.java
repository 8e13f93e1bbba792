package dev.truce.deals.account;

import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;

/** An account on which something stands is not deleted: the refusal undoes the whole change. */
@ApplicationScoped
class KeepAccountsInUse implements AfterSave<Account> {
    private final Instance<AccountUses> uses;

    KeepAccountsInUse(@Any Instance<AccountUses> uses) {
        this.uses = uses;
    }

    @Override
    public Class<Account> entity() {
        return Account.class;
    }

    @Override
    public void afterSave(Account account) {
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
}
