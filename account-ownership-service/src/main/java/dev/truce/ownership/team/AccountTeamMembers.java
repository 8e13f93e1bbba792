package dev.truce.ownership.team;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class AccountTeamMembers implements PanacheRepositoryBase<AccountTeamMember, String> {

    Optional<AccountTeamMember> current(String accountId, String userId) {
        return find("accountId = ?1 and userId = ?2 and isDeleted = false", accountId, userId)
                .firstResultOptional();
    }

    /** A member that was removed has not changed since, so its last change is when it left. */
    List<AccountTeamMember> asOf(String accountId, Instant instant) {
        return list(
                "accountId = ?1 and createdDate <= ?2 and (isDeleted = false or lastModifiedDate > ?2) order by createdDate, id",
                accountId,
                instant);
    }

    List<AccountTeamMember> now(String accountId) {
        return list("accountId = ?1 and isDeleted = false order by createdDate, id", accountId);
    }
}
