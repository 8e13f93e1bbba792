package dev.truce.ownership.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class Ownerships implements PanacheRepositoryBase<AccountOwnership, String> {

    Optional<AccountOwnership> ofAccount(String accountId) {
        return find("account", accountId).firstResultOptional();
    }

    AccountOwnership require(String accountId) {
        return ofAccount(accountId).orElseThrow(() -> new NoSuchAccount(accountId));
    }

    String nextName() {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('account_ownership_number')")
                .getSingleResult();
        return "AO-%06d".formatted(number.longValue());
    }
}
