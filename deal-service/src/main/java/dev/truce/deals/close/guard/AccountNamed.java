package dev.truce.deals.close.guard;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.deals.deal.port.ClosingDeal;
import dev.truce.deals.deal.port.GuardFinding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** There is a customer to deliver to. Nobody can do without one, so nobody can override it. */
@Singleton
class AccountNamed extends CloseGuard {
    AccountNamed() {
        super("ACCOUNT", "The deal has an account");
    }

    @Override
    public boolean isOverridable() {
        return false;
    }

    @Override
    public Optional<GuardFinding> check(ClosingDeal deal) {
        if (!deal.won()) {
            return Optional.empty();
        }
        String account = deal.facts().accountId();
        if (account == null) {
            return Optional.of(unmet("it has no account", "Name the account that buys", List.of("AccountId")));
        }
        return Optional.of(met("it is with " + account));
    }
}
