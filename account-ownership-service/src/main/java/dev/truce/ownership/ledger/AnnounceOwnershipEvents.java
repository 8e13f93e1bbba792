package dev.truce.ownership.ledger;

import dev.truce.events.AccountEngagementAdded;
import dev.truce.events.AccountOwnerChanged;
import dev.truce.events.AccountOwnershipAssigned;
import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.events.AccountTransitionAborted;
import dev.truce.events.AccountTransitionStarted;
import dev.truce.events.EngagementStatus;
import dev.truce.events.OwnerChangeCause;
import dev.truce.events.OwnershipPhase;
import dev.truce.events.Side;
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
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what happened to an ownership into contract events, in the transaction that changed it. */
@ApplicationScoped
class AnnounceOwnershipEvents implements AfterSave<AccountOwnership> {
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
    public void afterSave(AccountOwnership ownership) {
        Announcement announcement = new Announcement(ownership);
        ownership.takeEvents().forEach(event -> event.tell(announcement));
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
        return new AccountOwnershipTransferred.TeamMember(member.userId(), side(member.side()), member.role());
    }

    private static OwnershipPhase phase(Phase phase) {
        return OwnershipPhase.valueOf(phase.name());
    }

    private static @Nullable Side side(dev.truce.ownership.people.@Nullable Side side) {
        return side == null ? null : Side.valueOf(side.name());
    }

    /** What there is to say about one ownership; everything announced has an owner. */
    private final class Announcement implements OwnershipEvent.Listener {
        private final AccountOwnership ownership;
        private final String account;

        Announcement(AccountOwnership ownership) {
            this.ownership = ownership;
            this.account = ownership.account();
        }

        @Override
        public void assigned(OwnershipEvent.Assigned event) {
            announce(
                    AccountOwnershipAssigned.TYPE,
                    new AccountOwnershipAssigned(
                            account, phaseNow(), sideNow(), owner(), ownership.since(), ownership.ownershipVersion()));
        }

        @Override
        public void transitionStarted(OwnershipEvent.TransitionStarted event) {
            announce(
                    AccountTransitionStarted.TYPE,
                    new AccountTransitionStarted(
                            account,
                            phase(event.fromPhase()),
                            phaseNow(),
                            sideNow(),
                            owner(),
                            ownership.since(),
                            ownership.ownershipVersion(),
                            ownership.shadowOwner(),
                            ownership.objectionUntil(),
                            TransitionCause.DEAL_WON,
                            event.dealId(),
                            null));
        }

        @Override
        public void transitionAborted(OwnershipEvent.TransitionAborted event) {
            announce(
                    AccountTransitionAborted.TYPE,
                    new AccountTransitionAborted(
                            account,
                            phase(event.fromPhase()),
                            phaseNow(),
                            sideNow(),
                            owner(),
                            ownership.since(),
                            ownership.ownershipVersion(),
                            TransitionAbortCause.valueOf(event.undone().reason().name()),
                            event.undone().dealId(),
                            event.undone().handoffId()));
        }

        @Override
        public void engagementAdded(OwnershipEvent.EngagementAdded event) {
            Engagement added = engagement(event.dealId());
            announce(
                    AccountEngagementAdded.TYPE,
                    new AccountEngagementAdded(
                            account,
                            added.id(),
                            added.dealId(),
                            added.deliveryUnitId(),
                            EngagementStatus.valueOf(added.status().name()),
                            added.acceptedAt(),
                            phaseNow(),
                            activeDealsOf(account)));
        }

        @Override
        public void transferred(OwnershipEvent.Transferred event) {
            announce(
                    AccountOwnershipTransferred.TYPE,
                    new AccountOwnershipTransferred(
                            account,
                            phase(event.fromPhase()),
                            phaseNow(),
                            side(event.fromSide()),
                            sideNow(),
                            event.fromOwnerId(),
                            owner(),
                            ownership.since(),
                            TransferCause.HANDOFF_ACCEPTED,
                            event.takeover().dealId(),
                            event.takeover().handoffId(),
                            sideNow(),
                            teamOf(account),
                            activeDealsOf(account),
                            event.takeover().conditional(),
                            ownership.ownershipVersion()));
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
                    new AccountOwnerChanged(
                            account,
                            phaseNow(),
                            sideNow(),
                            insteadOf,
                            owner(),
                            cause,
                            ownership.since(),
                            ownership.ownershipVersion()));
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

        private OwnershipPhase phaseNow() {
            return phase(ownership.phase());
        }

        private Side sideNow() {
            return Objects.requireNonNull(side(ownership.accountableSide()));
        }

        private String owner() {
            return Objects.requireNonNull(ownership.ownerId());
        }
    }
}
