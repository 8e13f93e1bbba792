package dev.truce.deals.deal;

import dev.truce.deals.deal.PendingChanges.Due;
import dev.truce.deals.deal.scope.Scope;
import java.util.List;

/**
 * D3: a change of what the deal sells and promises gives it another scope: with a new version and fingerprint, and an
 * assessment that is due. A closed deal refuses it, unless it was imported.
 */
final class ScopeRevision {
    private final Deal deal;
    private final PendingChanges pending;

    ScopeRevision(Deal deal, PendingChanges pending) {
        this.deal = deal;
        this.pending = pending;
    }

    /** Runs a change, and stamps the scope where that moved. */
    void of(Runnable change) {
        if (deal.isFresh()) {
            change.run();
            return;
        }
        Scope before = deal.scope();
        change.run();
        Scope after = deal.scope();
        List<String> changed = after.differencesTo(before);
        if (!changed.isEmpty()) {
            followScope(before, after, changed);
        }
    }

    private void followScope(Scope before, Scope after, List<String> changed) {
        if (deal.isClosed() && !deal.imported()) {
            throw new DealRefusals.ClosedDealIsLocked(deal.id(), changed);
        }
        if (deal.isClosed()) {
            pending.happened(new DealEvent.Imported());
        }
        deal.soldScope().stamp(after, pending.scopeChangedFrom(before));
        deal.forecast().calculate(deal.sale());
        pending.due(Due.ASSESSMENT);
        if (changed.contains("Amount") || changed.contains("CloseDate")) {
            pending.due(Due.HISTORY);
        }
    }
}
