package dev.truce.deals.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The accounts that deals can be placed with. */
@ApplicationScoped
public class Customers {
    private final EntityManager entities;

    Customers(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty when there is no such account, or it is deleted. */
    public Optional<Customer> find(String accountId) {
        return Optional.ofNullable(entities.find(Account.class, accountId))
                .filter(account -> !account.isDeleted())
                .map(account -> new Customer(
                        account.id(),
                        account.industry(),
                        account.ownership().phase(),
                        account.ownership().ownerId()));
    }
}
