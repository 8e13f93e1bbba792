package dev.truce.ownership.ledger;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
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

    /** An account was named that never appeared in the ledger. */
    static final class NoSuchAccount extends Refusal {
        NoSuchAccount(String accountId) {
            super(
                    ErrorCode.NOT_FOUND,
                    "No account with the id %s is known to the ownership ledger".formatted(accountId));
        }
    }
}
