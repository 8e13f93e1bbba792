package dev.truce.ownership.ledger;

import dev.truce.identity.people.People;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.ledger.Ownerships.NoSuchAccount;
import dev.truce.ownership.team.AccountTeam;
import dev.truce.ownership.team.TeamRoles;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Applies events of other services to the ownership of accounts. A change takes effect when its event occurred, never
 * later than now.
 */
@ApplicationScoped
public class Ledger {
    private final Ownerships ownerships;
    private final People people;
    private final AccountTeam team;
    private final SavedRecords saved;
    private final Clock clock;

    Ledger(Ownerships ownerships, People people, AccountTeam team, SavedRecords saved, Clock clock) {
        this.ownerships = ownerships;
        this.people = people;
        this.team = team;
        this.saved = saved;
        this.clock = clock;
    }

    @Transactional
    public boolean knows(String accountId) {
        return ownerships.ofAccount(accountId).isPresent();
    }

    /**
     * In which phase the account is, and who owns it.
     *
     * @throws NoSuchAccount when the account never appeared
     */
    @Transactional
    public Standing standing(String accountId) {
        AccountOwnership ownership = ownerships.require(accountId);
        return new Standing(ownership.phase(), ownership.ownerId());
    }

    /** An account appeared, with the owner that the CRM gave it. Does nothing for an account that is known. */
    @Transactional
    public void open(String accountId, @Nullable String proposedOwnerId, Instant at) {
        if (!knows(accountId)) {
            saved.saved(AccountOwnership.opened(
                    RecordId.next("a20"),
                    ownerships.nextName(),
                    accountId,
                    proposedOwnerId == null
                            ? null
                            : people.find(proposedOwnerId).orElse(null),
                    notAfterNow(at)));
        }
    }

    /** The CRM side wrote an owner. */
    @Transactional
    public void propose(String accountId, String ownerId, Instant at) {
        AccountOwnership ownership = ownerships.require(accountId);
        ownership.propose(ownerId, people.find(ownerId).orElse(null), notAfterNow(at));
        saved.saved(ownership);
    }

    /**
     * A deal to deliver was won: the first starts the transition (O2), every other one is added (O5).
     *
     * @param objectionUntil until when somebody may object to the transition; silence is consent
     */
    @Transactional
    public void takeOn(WonDeal won, Instant objectionUntil) {
        WonDeal happened = won.at(notAfterNow(won.wonAt()));
        AccountOwnership ownership = ownerships.require(won.accountId());
        if (ownership.phase() == Phase.UNOWNED) {
            ownership.fallToSeller(happened);
            saved.saved(ownership); // each event is announced with a version of its own
        }
        if (ownership.phase() == Phase.SALES_OWNED) {
            ownership.startTransition(happened, objectionUntil);
        } else {
            ownership.addEngagement(won.dealId());
        }
        saved.saved(ownership);
    }

    /**
     * A won deal does not stand any more (O4).
     *
     * @param accountId the customer it was won from
     * @param isLast whether no other won deal of the account is delivered or about to be
     */
    @Transactional
    public void undo(String accountId, Undone undone, boolean isLast) {
        AccountOwnership ownership = ownerships.require(accountId);
        ownership.undo(undone.at(notAfterNow(undone.at())), isLast);
        saved.saved(ownership);
    }

    /** Delivery takes the account over (O3). The owner of before stays on the team. */
    @Transactional
    public void transferToDelivery(AcceptedHandoff handoff, boolean onlyTrained) {
        AccountOwnership ownership = ownerships.require(handoff.accountId());
        String before = ownership.ownerId();
        ownership.transferToDelivery(
                people.require(handoff.deliveryOwnerId()), handoff.at(notAfterNow(handoff.acceptedAt())), onlyTrained);
        if (before != null) {
            team.join(handoff.accountId(), before, TeamRoles.ACCOUNT_MANAGER);
        }
        saved.saved(ownership);
    }

    private Instant notAfterNow(Instant at) {
        Instant now = clock.instant();
        return at.isAfter(now) ? now : at;
    }
}
