package dev.truce.ownership.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

final class AlreadyOnTheTeam extends Refusal {
    AlreadyOnTheTeam(String userId, String accountId, String memberId) {
        super(
                ErrorCode.DUPLICATE_VALUE,
                "duplicate value found: user %s is on the team of account %s already, by the record with id: %s"
                        .formatted(userId, accountId, memberId),
                "UserId");
    }
}
