package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** R0: on every change of scope or stage, the assessment is recomputed and stored with the change. */
@ApplicationScoped
class AssessDeal implements SaveHook<Deal> {
    private final DealView view;
    private final DealAssessor assessor;

    AssessDeal(DealView view, DealAssessor assessor) {
        this.view = view;
        this.assessor = assessor;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.DERIVE;
    }

    @Override
    public void on(Deal deal) {
        if (deal.pending().isDue(PendingChanges.Due.ASSESSMENT)) {
            deal.assess(assessor.assess(view.of(deal)));
        }
    }
}
