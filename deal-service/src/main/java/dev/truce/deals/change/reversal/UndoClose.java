package dev.truce.deals.change.reversal;

import dev.truce.deals.close.handoff.DealHandoffs;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.Undoing;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Use cases D6, D7 and D9: a close is undone, with the consent of whoever's work it undoes. */
@ApplicationScoped
class UndoClose {
    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealHandoffs handoffs;
    private final CloseReversals reversals;
    private final ReversalPolicy policy;
    private final CurrentActor current;
    private final Clock clock;
    private final SavedRecords records;

    UndoClose(
            DealDesk desk,
            WonDealDesk wonDeals,
            DealHandoffs handoffs,
            CloseReversals reversals,
            ReversalPolicy policy,
            CurrentActor current,
            Clock clock,
            SavedRecords records) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.handoffs = handoffs;
        this.reversals = reversals;
        this.policy = policy;
        this.current = current;
        this.clock = clock;
        this.records = records;
    }

    @Transactional
    ReversalView reopen(String dealId, @Nullable String reason, @Nullable String stageName) {
        DealFacts deal = desk.hold(dealId);
        if (deal.isOpen()) {
            throw new NothingToUndo(deal.dealId());
        }
        Role consent = deal.isWon() ? consentToReopenWon(deal) : consentToReopenLost(deal);
        return ask(deal, ReversalKind.REOPEN, stageName, reason, consent);
    }

    @Transactional
    ReversalView rescind(String dealId, @Nullable String reason) {
        DealFacts deal = desk.hold(dealId);
        requireRole(deal, Role.SALES_MANAGER);
        if (!deal.isWon()) {
            throw new NothingToUndo(deal.dealId());
        }
        return ask(deal, ReversalKind.RESCIND, null, reason, Role.EXECUTIVE);
    }

    @Transactional
    ReversalView decide(String dealId, String reversalId, boolean granted) {
        DealFacts deal = desk.hold(dealId);
        CloseReversal reversal = reversals.require(deal.dealId(), reversalId);
        Role role = reversal.consentOf();
        if (role != null && !current.get().hasRole(role)) {
            throw new OnlyConsentingRoleDecides(reversal.id(), role);
        }
        reversal.decide(granted, current.get().userId(), clock.instant());
        if (granted) {
            undo(reversal);
        }
        return ReversalView.of(records.saved(reversal));
    }

    private ReversalView ask(
            DealFacts deal,
            ReversalKind kind,
            @Nullable String stage,
            @Nullable String reason,
            @Nullable Role consent) {
        if (reason == null || reason.isBlank()) {
            throw new UndoingNeedsReason(deal.dealId());
        }
        if (reversals.isPending(deal.dealId())) {
            throw new ReversalPending(deal.dealId());
        }
        Optional<DealHandoffs.NewestHandoff> handoff = handoffs.of(deal.dealId());
        CloseReversal reversal = records.saved(new CloseReversal(
                RecordId.next(CloseReversals.KEY_PREFIX),
                deal.dealId(),
                new CloseReversal.Wish(kind, stage, current.get().userId()),
                new Undoing(
                        reason.strip(),
                        handoff.map(DealHandoffs.NewestHandoff::handoffId).orElse(null),
                        handoff.map(found -> found.phase().label()).orElse(null)),
                consent));
        if (!reversal.isPending()) {
            undo(reversal);
        }
        return ReversalView.of(reversal);
    }

    private void undo(CloseReversal reversal) {
        if (reversal.isReopening()) {
            wonDeals.reopen(reversal.opportunity(), reversal.stageName(), reversal.undoing());
        } else {
            wonDeals.rescind(reversal.opportunity(), reversal.undoing(), LocalDate.now(clock));
        }
    }

    /** D6: the owner asks and a manager agrees; a manager who does not own the deal needs nobody else. */
    private @Nullable Role consentToReopenLost(DealFacts deal) {
        Actor actor = current.get();
        boolean owns = actor.userId().equals(deal.ownerId());
        if (!owns && !actor.hasRole(Role.SALES_MANAGER) && !actor.isAdministrator()) {
            throw new OnlyNamedRolesUndoCloses(deal.dealId(), "its owner or a Sales Manager");
        }
        if (ChronoUnit.DAYS.between(deal.closeDate(), LocalDate.now(clock)) > policy.windowDays()) {
            throw new ReopenWindowHasPassed(deal.dealId(), policy.windowDays());
        }
        return owns ? Role.SALES_MANAGER : null;
    }

    /** D7: delivery agrees once it has the handoff in hand, an executive long after it has accepted. */
    private @Nullable Role consentToReopenWon(DealFacts deal) {
        requireRole(deal, Role.SALES_MANAGER);
        return handoffs.of(deal.dealId())
                .filter(handoff -> handoff.phase().isWithDelivery())
                .map(handoff -> isLongAccepted(handoff) ? Role.EXECUTIVE : Role.DELIVERY_MANAGER)
                .orElse(null);
    }

    private boolean isLongAccepted(DealHandoffs.NewestHandoff handoff) {
        return handoff.acceptedAt() != null
                && handoff.acceptedAt()
                        .plus(policy.deliveryConsentDays(), ChronoUnit.DAYS)
                        .isBefore(clock.instant());
    }

    private void requireRole(DealFacts deal, Role role) {
        Actor actor = current.get();
        if (!actor.hasRole(role) && !actor.isAdministrator()) {
            throw new OnlyNamedRolesUndoCloses(deal.dealId(), "a " + role.label());
        }
    }
}
