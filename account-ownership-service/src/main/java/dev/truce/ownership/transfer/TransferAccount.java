package dev.truce.ownership.transfer;

import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.engagement.EngagementStatus;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.ledger.Ledger;
import dev.truce.ownership.ledger.Phase;
import dev.truce.ownership.ledger.Standing;
import dev.truce.ownership.ledger.Takeover;
import dev.truce.ownership.ledger.Won;
import dev.truce.ownership.team.AccountTeam;
import dev.truce.ownership.team.TeamRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Use case: delivery accepted a won deal. The first acceptance makes delivery the owner of the account
 * (O3); who delivers a further deal without owning the account joins the team.
 */
@ApplicationScoped
class TransferAccount {
    private final Engagements engagements;
    private final Ledger ledger;
    private final AccountTeam team;
    private final TransferPolicy policy;

    TransferAccount(Engagements engagements, Ledger ledger, AccountTeam team, TransferPolicy policy) {
        this.engagements = engagements;
        this.ledger = ledger;
        this.team = team;
        this.policy = policy;
    }

    /**
     * Does nothing for a deal that is delivered already, or will never be. Call for a deal that is an engagement.
     * Whether the deal was reopened just before or just after the acceptance, delivery has it.
     */
    @Transactional
    void accepted(Takeover takeover) {
        EngagementStatus before = statusOf(takeover.dealId());
        if (before == EngagementStatus.DELIVERING) {
            return;
        }
        engagements.deliver(new AcceptedHandoff(
                takeover.handoffId(), takeover.dealId(), takeover.deliveryOwnerId(), takeover.at()));
        if (statusOf(takeover.dealId()) != EngagementStatus.DELIVERING) {
            return;
        }
        if (before == EngagementStatus.VOIDED) {
            ledger.takeOn(new Won(
                    takeover.accountId(),
                    takeover.dealId(),
                    takeover.deliveryOwnerId(),
                    takeover.deliveryOwnerId(),
                    takeover.at(),
                    takeover.at()));
        }
        if (!takeover.conditional() || policy.conditionalAcceptanceTransfers()) {
            transferOrJoin(takeover);
        }
    }

    /** Does nothing where the acceptance itself has moved the account. Call for a deal that is an engagement. */
    @Transactional
    void conditionsMet(String accountId, String dealId, Instant at) {
        Engagement engagement = engagements.ofDeal(dealId).orElseThrow();
        String owner = engagement.deliveryOwnerId();
        String handoff = engagement.handoffId();
        if (engagement.isActive() && owner != null && handoff != null) {
            transferOrJoin(new Takeover(accountId, dealId, handoff, owner, false, at));
        }
    }

    private EngagementStatus statusOf(String dealId) {
        return engagements.ofDeal(dealId).orElseThrow().status();
    }

    private void transferOrJoin(Takeover takeover) {
        Standing standing = ledger.standing(takeover.accountId());
        if (standing.phase() == Phase.IN_TRANSITION) {
            ledger.transferToDelivery(takeover, policy.deliveryOwnerMustBeTrained());
        } else if (!takeover.deliveryOwnerId().equals(standing.ownerId())) {
            team.join(takeover.accountId(), takeover.deliveryOwnerId(), TeamRoles.DELIVERY_LEAD);
        }
    }
}
