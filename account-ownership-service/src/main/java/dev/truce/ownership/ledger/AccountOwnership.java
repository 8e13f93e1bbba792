package dev.truce.ownership.ledger;

import dev.truce.identity.people.Person;
import dev.truce.identity.people.Side;
import dev.truce.ownership.engagement.AcceptedHandoff;
import dev.truce.ownership.engagement.WonDeal;
import dev.truce.ownership.people.Person;
import dev.truce.roles.Side;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Side;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Who is accountable for an account, and the rules by which that changes: O1 to O5 and O8 of the rule book. */
@Entity
@Table(name = "account_ownership")
class AccountOwnership extends OwnershipRecord {

    @SuppressWarnings("NullAway.Init")
    protected AccountOwnership() {} // JPA

    private AccountOwnership(String id, String name, String account) {
        super(id, name, account);
    }

    /** An account appeared; an owner who cannot own it, or none, leaves it unowned. */
    static AccountOwnership opened(String id, String name, String account, @Nullable Person owner, Instant at) {
        AccountOwnership ownership = new AccountOwnership(id, name, account);
        if (owner == null || !Eligibility.canOwn(owner, Side.SALES)) {
            ownership.enter(Phase.UNOWNED, null, null, at, Cause.ACCOUNT_CREATED, null);
        } else {
            ownership.takeFirstOwner(owner.id(), at, Cause.ACCOUNT_CREATED, null);
        }
        return ownership;
    }

    /** O1. */
    void assign(Person owner, Actor by, Instant at) {
        Authority.requireAssigner(by, account());
        requireUnowned();
        requireUnfrozen();
        Eligibility.requireAbleToOwn(owner, Side.SALES);
        takeFirstOwner(owner.id(), at, Cause.ASSIGNED, null);
    }

    /** O1 by rule: who wins the first deal of an account that nobody owns answers for it. */
    void fallToSeller(WonDeal won) {
        requireUnowned();
        requireUnfrozen();
        takeFirstOwner(won.sellerId(), won.wonAt(), Cause.DEAL_WON, won.dealId());
    }

    /**
     * The CRM side wrote an owner. It counts while nobody or sales owns the account; somebody who cannot
     * own it is refused by confirming the owner, and once delivery is involved the ledger has moved on.
     *
     * @param proposed who that is; null when nobody knows
     */
    void propose(String proposedId, @Nullable Person proposed, Instant at) {
        boolean acceptable = !isFrozen() && proposed != null && Eligibility.canOwn(proposed, Side.SALES);
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
        confirm();
        happened(new OwnershipEvent.OwnerConfirmed(refusedOwnerId));
    }

    /** O2, for the first won deal that has to be delivered. Sales stays accountable until delivery accepts. */
    void startTransition(WonDeal won, Instant objectionUntil) {
        if (phase() != Phase.SALES_OWNED) {
            throw new SalesDoesNotOwnAccount(account(), phase());
        }
        requireUnfrozen();
        countEngagement();
        expect(won.proposedAcceptorId(), objectionUntil);
        enter(Phase.IN_TRANSITION, Side.SALES, ownerId(), won.wonAt(), Cause.DEAL_WON, won.dealId());
        happened(new OwnershipEvent.TransitionStarted(Phase.SALES_OWNED, won.dealId()));
    }

    /**
     * O4: the deal that had put it on its way to delivery does not stand any more.
     *
     * @param isLast whether no other won deal of it is delivered or about to be
     */
    void undo(Undone undone, boolean isLast) {
        discountEngagement();
        if (phase() == Phase.IN_TRANSITION && isLast) {
            requireUnfrozen();
            expect(null, null);
            enter(
                    Phase.SALES_OWNED,
                    Side.SALES,
                    ownerId(),
                    undone.at(),
                    undone.reason().cause(),
                    undone.handoffId() == null ? undone.dealId() : undone.handoffId());
            happened(new OwnershipEvent.TransitionAborted(Phase.IN_TRANSITION, undone));
        }
    }

    /** O5: one more deal to deliver changes neither phase nor owner. */
    void addEngagement(String dealId) {
        countEngagement();
        happened(new OwnershipEvent.EngagementAdded(dealId));
    }

    /** O3. */
    void transferToDelivery(Person deliveryOwner, AcceptedHandoff handoff, boolean onlyTrained) {
        if (phase() != Phase.IN_TRANSITION) {
            throw new AccountNotInTransition(account(), phase());
        }
        requireUnfrozen();
        requireUndisputed();
        Eligibility.requireAbleToOwn(deliveryOwner, Side.DELIVERY);
        if (onlyTrained) {
            Eligibility.requireTrained(deliveryOwner, LocalDate.ofInstant(handoff.acceptedAt(), ZoneOffset.UTC));
        }
        OwnershipEvent.Transferred event =
                new OwnershipEvent.Transferred(phase(), accountableSide(), ownerId(), handoff);
        expect(null, null);
        enter(
                Phase.DELIVERY_OWNED,
                Side.DELIVERY,
                deliveryOwner.id(),
                handoff.acceptedAt(),
                Cause.HANDOFF_ACCEPTED,
                handoff.handoffId());
        happened(event);
    }

    /** O8. */
    void changeOwner(Person newOwner, Actor by, Instant at) {
        Side side = accountableSide();
        if (side == null) {
            throw new AccountHasNoOwner(account());
        }
        Authority.requireManagerOf(side, by, account());
        requireUnfrozen();
        requireUndisputed();
        if (newOwner.id().equals(ownerId())) {
            throw new OwnsAccountAlready(newOwner.id(), account());
        }
        Eligibility.requireAbleToOwn(newOwner, side);
        passTo(newOwner.id(), at, Cause.OWNER_CHANGED);
    }

    private void takeFirstOwner(String newOwnerId, Instant at, Cause cause, @Nullable String causeRecord) {
        enter(Phase.SALES_OWNED, Side.SALES, newOwnerId, at, cause, causeRecord);
        happened(new OwnershipEvent.Assigned());
    }

    private void passTo(String newOwnerId, Instant at, Cause cause) {
        String before = ownerId();
        enter(phase(), accountableSide(), newOwnerId, at, cause, null);
        happened(new OwnershipEvent.OwnerChanged(before, cause == Cause.OWNER_PROPOSED));
    }

    private void requireUnfrozen() {
        if (isFrozen()) {
            throw new OwnershipIsFrozen(account());
        }
    }

    private void requireUndisputed() {
        if (isDisputed()) {
            throw new OwnershipIsDisputed(account());
        }
    }

    private void requireUnowned() {
        if (phase() != Phase.UNOWNED) {
            throw new AccountIsOwned(account(), phase());
        }
    }
}
