package dev.truce.ownership.transfer;

import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.engagement.EngagementStatus;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.ledger.Ledger;
import dev.truce.ownership.ledger.Phase;
import dev.truce.ownership.ledger.Standing;
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
    void accepted(AcceptedHandoff handoff) {
        Engagement before = engagements.ofDeal(handoff.dealId()).orElseThrow();
        if (before.status() == EngagementStatus.DELIVERING) {
            return;
        }
        engagements.deliver(handoff);
        if (statusOf(handoff.dealId()) != EngagementStatus.DELIVERING) {
            return;
        }
        if (before.status() == EngagementStatus.VOIDED) {
            ledger.takeOn(wonAgain(before, handoff), handoff.acceptedAt());
        }
        if (!handoff.conditional() || policy.conditionalAcceptanceTransfers()) {
            transferOrJoin(handoff);
        }
    }

    /** Who delivers a deal that was taken for void stands for its seller, too. */
    private static WonDeal wonAgain(Engagement engagement, AcceptedHandoff handoff) {
        return new WonDeal(
                handoff.dealId(),
                handoff.accountId(),
                handoff.deliveryOwnerId(),
                engagement.deliveryUnitId(),
                handoff.deliveryOwnerId(),
                engagement.reopenSeq(),
                handoff.acceptedAt());
    }

    /** Does nothing where the acceptance itself has moved the account. Call for a deal that is an engagement. */
    @Transactional
    void conditionsMet(String accountId, String dealId, Instant at) {
        Engagement engagement = engagements.ofDeal(dealId).orElseThrow();
        String owner = engagement.deliveryOwnerId();
        String handoff = engagement.handoffId();
        if (engagement.isActive() && owner != null && handoff != null) {
            transferOrJoin(new AcceptedHandoff(accountId, dealId, handoff, owner, false, at));
        }
    }

    private EngagementStatus statusOf(String dealId) {
        return engagements.ofDeal(dealId).orElseThrow().status();
    }

    private void transferOrJoin(AcceptedHandoff handoff) {
        Standing standing = ledger.standing(handoff.accountId());
        if (standing.phase() == Phase.IN_TRANSITION) {
            ledger.transferToDelivery(handoff, policy.deliveryOwnerMustBeTrained());
        } else if (!handoff.deliveryOwnerId().equals(standing.ownerId())) {
            team.join(handoff.accountId(), handoff.deliveryOwnerId(), TeamRoles.DELIVERY_LEAD);
        }
    }
}
