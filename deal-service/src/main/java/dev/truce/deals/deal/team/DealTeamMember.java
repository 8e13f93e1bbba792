package dev.truce.deals.deal.team;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who works on a deal beside its owner. */
@Entity
@Table(name = "deal_team_member")
class DealTeamMember extends SObjectRecord {
    private String opportunityId;
    private String userId;
    private String teamMemberRole;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealTeamMember() {}

    @SuppressWarnings("NullAway.Init")
    DealTeamMember(String id) {
        super(id);
    }

    /** A membership is for one deal; naming that deal again changes nothing. */
    void workOn(String dealId) {
        if (opportunityId != null && !opportunityId.equals(dealId)) {
            throw new MemberStaysWithTheDeal(id(), opportunityId);
        }
        this.opportunityId = dealId;
    }

    void beUser(String user) {
        this.userId = user;
    }

    void actAs(String role) {
        this.teamMemberRole = role;
    }

    String opportunityId() {
        return opportunityId;
    }

    String userId() {
        return userId;
    }

    String teamMemberRole() {
        return teamMemberRole;
    }

    /** A membership is not moved from deal to deal. */
    static final class MemberStaysWithTheDeal extends Refusal {
        MemberStaysWithTheDeal(String memberId, String dealId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Team member %s belongs to deal %s and stays there: delete it and create one for the other deal"
                            .formatted(memberId, dealId),
                    "OpportunityId");
        }
    }
}
