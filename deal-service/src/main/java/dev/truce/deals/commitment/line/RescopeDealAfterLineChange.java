package dev.truce.deals.commitment.line;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** A changed line changes what its deal sells; where the deal refuses that, the line is not changed either. */
@ApplicationScoped
class RescopeDealAfterLineChange implements SaveHook<DealLine> {
    private final RescopeDeal rescope;

    RescopeDealAfterLineChange(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<DealLine> entity() {
        return DealLine.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(DealLine line) {
        if (line.takeChange()) {
            rescope.afterLinesChanged(line.opportunityId());
        }
    }
}
