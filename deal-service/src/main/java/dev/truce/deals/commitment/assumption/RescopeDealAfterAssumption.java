package dev.truce.deals.commitment.assumption;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** An assumption is part of what its deal sells. */
@ApplicationScoped
class RescopeDealAfterAssumption implements SaveHook<Assumption> {
    private final RescopeDeal rescope;

    RescopeDealAfterAssumption(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<Assumption> entity() {
        return Assumption.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(Assumption assumption) {
        rescope.afterPartsChanged(assumption.opportunity());
    }
}
