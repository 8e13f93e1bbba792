package dev.truce.deals.deal.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nobody is on the team of a deal twice. */
final class AlreadyOnDealTeam extends Refusal {
    AlreadyOnDealTeam(String dealId, String userId) {
        super(
                ErrorCode.DUPLICATE_VALUE,
                "User %s is on the team of deal %s already: change the TeamMemberRole there".formatted(userId, dealId),
                "UserId");
    }
}
