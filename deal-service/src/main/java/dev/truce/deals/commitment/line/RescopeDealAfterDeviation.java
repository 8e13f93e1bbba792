package dev.truce.deals.commitment.line;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** A deviation changes what its deal sells; where the deal refuses that, the deviation is not written either. */
@ApplicationScoped
class RescopeDealAfterDeviation implements SaveHook<LineDeviation> {
    private final RescopeDeal rescope;

    RescopeDealAfterDeviation(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<LineDeviation> entity() {
        return LineDeviation.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(LineDeviation deviation) {
        rescope.afterLinesChanged(deviation.opportunity());
    }
}
