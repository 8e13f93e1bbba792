package dev.truce.ownership.engagement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountEngagements implements PanacheRepositoryBase<AccountEngagement, String> {

    /** The engagement of the last time that the deal was won. */
    Optional<AccountEngagement> ofDeal(String dealId) {
        return find("deal = ?1 order by reopenSeq desc", dealId).firstResultOptional();
    }

    List<AccountEngagement> active(String accountId) {
        return list("account = ?1 order by wonAt, id", accountId).stream()
                .filter(AccountEngagement::isActive)
                .toList();
    }

    List<AccountEngagement> wonBy(String accountId, Instant instant) {
        return list("account = ?1 and wonAt <= ?2 order by wonAt, id", accountId, instant);
    }

    String nextName() {
        Number number = (Number) getEntityManager()
                .createNativeQuery("select nextval('account_engagement_number')")
                .getSingleResult();
        return "AE-%06d".formatted(number.longValue());
    }
}
