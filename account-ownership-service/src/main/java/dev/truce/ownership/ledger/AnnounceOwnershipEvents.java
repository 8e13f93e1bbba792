package dev.truce.ownership.ledger;

import dev.truce.events.AccountEngagementAdded;
import dev.truce.events.AccountEngagementAddedBuilder;
import dev.truce.events.AccountOwnerChanged;
import dev.truce.events.AccountOwnerChangedBuilder;
import dev.truce.events.AccountOwnershipAssigned;
import dev.truce.events.AccountOwnershipAssignedBuilder;
import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.events.AccountOwnershipTransferredBuilder;
import dev.truce.events.AccountTransitionAborted;
import dev.truce.events.AccountTransitionAbortedBuilder;
import dev.truce.events.AccountTransitionStarted;
import dev.truce.events.AccountTransitionStartedBuilder;
import dev.truce.events.EngagementStatus;
import dev.truce.events.OwnerChangeCause;
import dev.truce.events.Topics;
import dev.truce.events.TransferCause;
import dev.truce.events.TransitionAbortCause;
import dev.truce.events.TransitionCause;
import dev.truce.ownership.engagement.Engagement;
import dev.truce.ownership.engagement.Engagements;
import dev.truce.ownership.team.AccountTeam;
import dev.truce.ownership.team.TeamMember;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what happened to an ownership into contract events, in the transaction that changed it. */
@ApplicationScoped
class AnnounceOwnershipEvents implements SaveHook<AccountOwnership> {
    private final Outbox outbox;
    private final AccountTeam team;
    private final Engagements engagements;

    AnnounceOwnershipEvents(Outbox outbox, AccountTeam team, Engagements engagements) {
        this.outbox = outbox;
        this.team = team;
        this.engagements = engagements;
    }

    @Override
    public Class<AccountOwnership> entity() {
        return AccountOwnership.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(AccountOwnership ownership) {
        Announcement announcement = new Announcement(ownership);
        ownership.takeEvents().forEach(event -> event.accept(announcement));
    }

    private List<AccountOwnershipTransferred.TeamMember> teamOf(String accountId) {
        return team.now(accountId).stream()
                .map(AnnounceOwnershipEvents::teamMember)
                .toList();
    }

    private List<String> activeDealsOf(String accountId) {
        return engagements.active(accountId).stream().map(Engagement::dealId).toList();
    }

    private Engagement engagement(String dealId) {
        return engagements.ofDeal(dealId).orElseThrow();
    }

    private static AccountOwnershipTransferred.TeamMember teamMember(TeamMember member) {
        return new AccountOwnershipTransferred.TeamMember(
                member.userId(), AnnouncedOwnership.announced(member.side()), member.role());
    }

    /** Announces the events of one ownership. */
    private final class Announcement implements OwnershipEvent.Visitor {
        private final AccountOwnership ownership;
        private final AnnouncedOwnership state;
        private final String account;

        Announcement(AccountOwnership ownership) {
            this.ownership = ownership;
            this.state = new AnnouncedOwnership(ownership);
            this.account = ownership.account();
        }

        @Override
        public void assigned(OwnershipEvent.Assigned event) {
            announce(
                    AccountOwnershipAssigned.TYPE,
                    new AccountOwnershipAssignedBuilder().from(state).build());
        }

        @Override
        public void transitionStarted(OwnershipEvent.TransitionStarted event) {
            announce(
                    AccountTransitionStarted.TYPE,
                    new AccountTransitionStartedBuilder()
                            .from(state)
                            .fromPhase(AnnouncedOwnership.announced(event.fromPhase()))
                            .shadowOwnerId(ownership.shadowOwner())
                            .objectionUntil(ownership.objectionUntil())
                            .cause(TransitionCause.DEAL_WON)
                            .causeDealId(event.dealId())
                            .build());
        }

        @Override
        public void transitionAborted(OwnershipEvent.TransitionAborted event) {
            announce(
                    AccountTransitionAborted.TYPE,
                    new AccountTransitionAbortedBuilder()
                            .from(state)
                            .fromPhase(AnnouncedOwnership.announced(event.fromPhase()))
                            .cause(TransitionAbortCause.valueOf(
                                    event.undone().reason().name()))
                            .causeDealId(event.undone().dealId())
                            .causeHandoffId(event.undone().handoffId())
                            .build());
        }

        @Override
        public void engagementAdded(OwnershipEvent.EngagementAdded event) {
            Engagement added = engagement(event.dealId());
            announce(
                    AccountEngagementAdded.TYPE,
                    new AccountEngagementAddedBuilder()
                            .accountId(account)
                            .engagementId(added.id())
                            .dealId(added.dealId())
                            .deliveryUnitId(added.deliveryUnitId())
                            .status(EngagementStatus.valueOf(added.status().name()))
                            .acceptedAt(added.acceptedAt())
                            .phase(state.phase())
                            .activeDealIds(activeDealsOf(account))
                            .build());
        }

        @Override
        public void transferred(OwnershipEvent.Transferred event) {
            announce(
                    AccountOwnershipTransferred.TYPE,
                    new AccountOwnershipTransferredBuilder()
                            .from(state)
                            .fromPhase(AnnouncedOwnership.announced(event.fromPhase()))
                            .toPhase(state.phase())
                            .fromSide(AnnouncedOwnership.announced(event.fromSide()))
                            .toSide(state.side())
                            .fromOwnerId(event.fromOwnerId())
                            .toOwnerId(state.ownerId())
                            .cause(TransferCause.HANDOFF_ACCEPTED)
                            .causeDealId(event.handoff().dealId())
                            .causeHandoffId(event.handoff().handoffId())
                            .primaryContactSide(state.side())
                            .team(teamOf(account))
                            .activeDealIds(activeDealsOf(account))
                            .conditional(event.handoff().conditional())
                            .build());
        }

        @Override
        public void ownerChanged(OwnershipEvent.OwnerChanged event) {
            ownerIs(event.fromOwnerId(), event.proposed() ? OwnerChangeCause.PROPOSED : OwnerChangeCause.MANUAL);
        }

        @Override
        public void ownerConfirmed(OwnershipEvent.OwnerConfirmed event) {
            ownerIs(event.refusedOwnerId(), OwnerChangeCause.PROPOSAL_REFUSED);
        }

        private void ownerIs(@Nullable String insteadOf, OwnerChangeCause cause) {
            announce(
                    AccountOwnerChanged.TYPE,
                    new AccountOwnerChangedBuilder()
                            .from(state)
                            .fromOwnerId(insteadOf)
                            .toOwnerId(state.ownerId())
                            .cause(cause)
                            .build());
        }

        private void announce(String type, Object payload) {
            outbox.append(new OutgoingEvent(
                    type,
                    Topics.ACCOUNT_OWNERSHIP,
                    account,
                    "Account_Ownership__c",
                    ownership.id(),
                    ownership.version(),
                    payload));
        }
    }
}
