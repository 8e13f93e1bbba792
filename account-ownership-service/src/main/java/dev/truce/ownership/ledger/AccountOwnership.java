package dev.truce.ownership.ledger;

import dev.truce.identity.people.Person;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.ledger.OwnershipRefusals.AccountHasNoOwner;
import dev.truce.ownership.ledger.OwnershipRefusals.OwnsAccountAlready;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.record.SObjectRecord;
import dev.truce.roles.Side;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is accountable for an account, and the rules by which that changes: O1 to O5 and O8 of the rule book. */
@Entity
@Table(name = "account_ownership")
class AccountOwnership extends SObjectRecord {
    private String name;
    private String account;
    private int activeEngagements;

    @Embedded
    private Accountability accountability = new Accountability();

    @Embedded
    private @Nullable PendingTransfer pendingTransfer;

    @Embedded
    private CustomerContact contact = new CustomerContact();

    @Embedded
    private Holds holds = new Holds();

    @Transient
    private final OwnershipChanges changes = new OwnershipChanges();

    @SuppressWarnings("NullAway.Init")
    protected AccountOwnership() {} // JPA

    private AccountOwnership(String id, String name, String account) {
        super(id);
        this.name = name;
        this.account = account;
    }

    /** An account appeared; an owner who cannot own it, or none, leaves it unowned. */
    static AccountOwnership opened(String id, String name, String account, @Nullable Person owner, Instant at) {
        AccountOwnership ownership = new AccountOwnership(id, name, account);
        if (owner == null || !Eligibility.canOwn(owner, Side.SALES)) {
            ownership.enter(new LedgerEntry(Phase.UNOWNED, null, null, at, Cause.ACCOUNT_CREATED, null));
        } else {
            ownership.takeFirstOwner(owner.id(), at, Cause.ACCOUNT_CREATED, null);
        }
        return ownership;
    }

    /** O1. */
    void assign(Person owner, Actor by, Instant at) {
        Authority.requireAssigner(by, account);
        accountability.requireUnowned(account);
        holds.requireUnfrozen(account);
        Eligibility.requireAbleToOwn(owner, Side.SALES);
        takeFirstOwner(owner.id(), at, Cause.ASSIGNED, null);
    }

    /** O1 by rule: who wins the first deal of an account that nobody owns answers for it. */
    void fallToSeller(WonDeal won) {
        accountability.requireUnowned(account);
        holds.requireUnfrozen(account);
        takeFirstOwner(won.sellerId(), won.wonAt(), Cause.DEAL_WON, won.dealId());
    }

    /**
     * The CRM side wrote an owner. It counts while nobody or sales owns the account; somebody who cannot
     * own it is refused by confirming the owner, and once delivery is involved the ledger has moved on.
     *
     * @param proposed who that is; null when nobody knows
     */
    void propose(String proposedId, @Nullable Person proposed, Instant at) {
        boolean acceptable = !holds.isFrozen() && proposed != null && Eligibility.canOwn(proposed, Side.SALES);
        if (phase() == Phase.UNOWNED && acceptable) {
            takeFirstOwner(proposedId, at, Cause.OWNER_PROPOSED, null);
        } else if (phase() == Phase.SALES_OWNED && !proposedId.equals(ownerId())) {
            if (acceptable) {
                passTo(proposedId, at, Cause.OWNER_PROPOSED);
            } else {
                confirmOwner(proposedId);
            }
        }
    }

    private void confirmOwner(String refusedOwnerId) {
        accountability.confirm();
        changes.happened(new OwnershipEvent.OwnerConfirmed(refusedOwnerId));
    }

    /** O2, for the first won deal that has to be delivered. Sales stays accountable until delivery accepts. */
    void startTransition(WonDeal won, Instant objectionUntil) {
        accountability.requireSalesOwned(account);
        holds.requireUnfrozen(account);
        activeEngagements++;
        pendingTransfer = new PendingTransfer(won.proposedAcceptorId(), objectionUntil);
        enter(LedgerEntry.inTransition(ownerId(), won));
        changes.happened(new OwnershipEvent.TransitionStarted(Phase.SALES_OWNED, won.dealId()));
    }

    /**
     * O4: the deal that had put it on its way to delivery does not stand any more.
     *
     * @param isLast whether no other won deal of it is delivered or about to be
     */
    void undo(Undone undone, boolean isLast) {
        activeEngagements--;
        if (phase() == Phase.IN_TRANSITION && isLast) {
            holds.requireUnfrozen(account);
            pendingTransfer = null;
            enter(LedgerEntry.backWithSales(ownerId(), undone));
            changes.happened(new OwnershipEvent.TransitionAborted(Phase.IN_TRANSITION, undone));
        }
    }

    /** O5: one more deal to deliver changes neither phase nor owner. */
    void addEngagement(String dealId) {
        activeEngagements++;
        changes.happened(new OwnershipEvent.EngagementAdded(dealId));
    }

    /** O3. */
    void transferToDelivery(Person deliveryOwner, AcceptedHandoff handoff, boolean onlyTrained) {
        accountability.requireInTransition(account);
        holds.requireUnfrozen(account);
        holds.requireUndisputed(account);
        Eligibility.requireAbleToOwn(deliveryOwner, Side.DELIVERY);
        if (onlyTrained) {
            Eligibility.requireTrained(deliveryOwner, LocalDate.ofInstant(handoff.acceptedAt(), ZoneOffset.UTC));
        }
        OwnershipEvent.Transferred event =
                new OwnershipEvent.Transferred(phase(), accountableSide(), ownerId(), handoff);
        pendingTransfer = null;
        enter(LedgerEntry.ownedByDelivery(deliveryOwner.id(), handoff));
        changes.happened(event);
    }

    /** O8. */
    void changeOwner(Person newOwner, Actor by, Instant at) {
        Side side = accountableSide();
        if (side == null) {
            throw new AccountHasNoOwner(account);
        }
        Authority.requireManagerOf(side, by, account);
        holds.requireUnfrozen(account);
        holds.requireUndisputed(account);
        if (newOwner.id().equals(ownerId())) {
            throw new OwnsAccountAlready(newOwner.id(), account);
        }
        Eligibility.requireAbleToOwn(newOwner, side);
        passTo(newOwner.id(), at, Cause.OWNER_CHANGED);
    }

    private void takeFirstOwner(String newOwnerId, Instant at, Cause cause, @Nullable String causeRecord) {
        enter(LedgerEntry.ownedBySales(newOwnerId, at, cause, causeRecord));
        changes.happened(new OwnershipEvent.Assigned());
    }

    private void passTo(String newOwnerId, Instant at, Cause cause) {
        String before = ownerId();
        enter(new LedgerEntry(phase(), accountableSide(), newOwnerId, at, cause, null));
        changes.happened(new OwnershipEvent.OwnerChanged(before, cause == Cause.OWNER_PROPOSED));
    }

    private void enter(LedgerEntry period) {
        changes.began(accountability.enter(period));
        contact.leaveTo(period.side());
    }

    List<LedgerEntry> takeEntries() {
        return changes.takeEntries();
    }

    List<OwnershipEvent> takeEvents() {
        return changes.takeEvents();
    }

    String name() {
        return name;
    }

    String account() {
        return account;
    }

    int activeEngagements() {
        return activeEngagements;
    }

    Accountability accountability() {
        return accountability;
    }

    Phase phase() {
        return accountability.phase();
    }

    @Nullable Side accountableSide() {
        return accountability.side();
    }

    @Nullable String ownerId() {
        return accountability.ownerId();
    }

    Instant since() {
        return accountability.since();
    }

    int ownershipVersion() {
        return accountability.version();
    }

    @Nullable String shadowOwner() {
        return pendingTransfer == null ? null : pendingTransfer.shadowOwner();
    }

    @Nullable Instant objectionUntil() {
        return pendingTransfer == null ? null : pendingTransfer.objectionUntil();
    }

    CustomerContact contact() {
        return contact;
    }

    Holds holds() {
        return holds;
    }
}
