package dev.truce.deals.change.reversal;

import dev.truce.deals.close.handoff.DealHandoffs;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.Undoing;
import dev.truce.deals.deal.WonDealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Use cases D6, D7 and D9: a close is undone, with the consent of whoever's work it undoes. */
@ApplicationScoped
class UndoClose {
    private final DealDesk desk;
    private final WonDealDesk wonDeals;
    private final DealHandoffs handoffs;
    private final CloseReversals reversals;
    private final ReversalConsent consent;
    private final CurrentActor current;
    private final Clock clock;
    private final SavedRecords records;

    UndoClose(
            DealDesk desk,
            WonDealDesk wonDeals,
            DealHandoffs handoffs,
            CloseReversals reversals,
            ReversalConsent consent,
            CurrentActor current,
            Clock clock,
            SavedRecords records) {
        this.desk = desk;
        this.wonDeals = wonDeals;
        this.handoffs = handoffs;
        this.reversals = reversals;
        this.consent = consent;
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
        Role role = deal.isWon() ? consent.toReopenWon(deal) : consent.toReopenLost(deal);
        return ask(deal, ReversalKind.REOPEN, stageName, reason, role);
    }

    @Transactional
    ReversalView rescind(String dealId, @Nullable String reason) {
        DealFacts deal = desk.hold(dealId);
        consent.requireSalesManager(deal);
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
            @Nullable Role consenting) {
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
                consenting));
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

    /** Only what was closed is undone. */
    static final class NothingToUndo extends Refusal {
        NothingToUndo(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s has no close that could be undone this way: reopen a won or lost deal, rescind a won one"
                            .formatted(dealId),
                    "StageName");
        }
    }

    /** What is undone is explained. */
    static final class UndoingNeedsReason extends Refusal {
        UndoingNeedsReason(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "The close of deal %s is not undone without a reason".formatted(dealId),
                    "reason");
        }
    }

    /** A close is undone once at a time. */
    static final class ReversalPending extends Refusal {
        ReversalPending(String dealId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "A request to undo the close of deal %s waits for its decision already".formatted(dealId),
                    "StageName");
        }
    }

    /** Whoever is affected agrees. */
    static final class OnlyConsentingRoleDecides extends Refusal {
        OnlyConsentingRoleDecides(String reversalId, Role role) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Request %s is decided by a user with the role %s".formatted(reversalId, role.label()),
                    "Status__c");
        }
    }
}
