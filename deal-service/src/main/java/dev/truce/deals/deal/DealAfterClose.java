package dev.truce.deals.deal;

import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.PendingChanges.Due;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** D6 to D9, D11: what still happens to a deal that has ended. */
final class DealAfterClose {
    private final Deal deal;
    private final PendingChanges pending;

    DealAfterClose(Deal deal, PendingChanges pending) {
        this.deal = deal;
        this.pending = pending;
    }

    /** D6 and D7: what had ended goes on, in an open stage. */
    void reopen(Stage stage, Undoing undoing, Instant at) {
        deal.standing().requireReopenable(deal.id());
        DealEvent reopened = new DealEvent.Reopened(deal.standing().isWon(), undoing);
        deal.rounds().reopen();
        deal.standing().explain(undoing.reason());
        deal.enter(stage, at);
        deal.soldScope().stamp(deal.scope(), true);
        pending.happened(reopened);
    }

    /** D9: what had been won is void, and stays so. */
    void rescind(Stage lost, Undoing undoing, LocalDate effectiveOn, Instant at) {
        deal.standing().requireWon(deal.id());
        deal.standing().explain(undoing.reason());
        deal.enter(lost, at);
        deal.standing().rescind();
        pending.happened(new DealEvent.Rescinded(undoing.reason(), effectiveOn));
    }

    /** D8: an agreed change of what was won. */
    void amend(AgreedChange change) {
        deal.standing().requireWon(deal.id());
        deal.rounds().amend();
        deal.sale().raise(change.deltaAmount());
        deal.soldScope().amend(change.deltaEffortHours());
        if (change.newGoLive() != null) {
            deal.terms().contractedGoLive(change.newGoLive());
        }
        deal.forecast().calculate(deal.sale());
        deal.soldScope().stamp(deal.scope(), true);
        pending.due(Due.HISTORY);
        pending.due(Due.ASSESSMENT);
        pending.happened(new DealEvent.Amended(change));
    }

    /** What the delivery has taken so far. */
    void report(Actuals actuals) {
        deal.standing().requireWon(deal.id());
        deal.deliverability().take(actuals);
        pending.happened(new DealEvent.ActualsReported(actuals));
    }

    /** D11: the credit is shared differently. */
    void shareCredit(@Nullable String reason) {
        deal.rounds().countCompanionEvent();
        pending.happened(new DealEvent.SplitsChanged(reason));
    }
}
