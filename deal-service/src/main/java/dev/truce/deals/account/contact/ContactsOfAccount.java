package dev.truce.deals.account.contact;

import dev.truce.deals.account.AccountUses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Contacts keep their account from being deleted. */
@ApplicationScoped
class ContactsOfAccount implements AccountUses {
    private final EntityManager entities;

    ContactsOfAccount(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<String> of(String accountId) {
        long count = entities.createQuery(
                        "select count(*) from Contact where accountId = :account and isDeleted = false", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
        return count == 0 ? Optional.empty() : Optional.of("Contact (%d)".formatted(count));
    }
}
