package dev.truce.deals.deal;

import dev.truce.deals.account.AccountUses;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Deals keep their account from being deleted. */
@ApplicationScoped
class DealsOfAccount implements AccountUses {
    private final Deals deals;

    DealsOfAccount(Deals deals) {
        this.deals = deals;
    }

    @Override
    public Optional<String> of(String accountId) {
        long count = deals.count("sale.accountId = ?1 and isDeleted = false", accountId);
        return count == 0 ? Optional.empty() : Optional.of("Opportunity (%d)".formatted(count));
    }
}
