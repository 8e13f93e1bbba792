package dev.truce.deals.deal.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A membership is not moved from deal to deal. */
final class MemberStaysWithTheDeal extends Refusal {
    MemberStaysWithTheDeal(String memberId, String dealId) {
        super(
                ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                "Team member %s belongs to deal %s and stays there: delete it and create one for the other deal"
                        .formatted(memberId, dealId),
                "OpportunityId");
    }
}
