package dev.truce.ownership.ledger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class Periods implements PanacheRepositoryBase<AccountOwnershipPeriod, String> {

    Optional<AccountOwnershipPeriod> open(String accountId) {
        return find("account = ?1 and effectiveTo is null", accountId).firstResultOptional();
    }

    Optional<AccountOwnershipPeriod> first(String accountId) {
        return find("account = ?1 order by effectiveFrom", accountId).firstResultOptional();
    }

    Optional<AccountOwnershipPeriod> at(String accountId, Instant instant) {
        return find(
                        "account = ?1 and effectiveFrom <= ?2 and (effectiveTo is null or effectiveTo > ?2)",
                        accountId,
                        instant)
                .firstResultOptional();
    }

    String nextName() {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('account_ownership_period_number')")
                .getSingleResult();
        return "AP-%06d".formatted(number.longValue());
    }
}
