package dev.truce.deals.assumption;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** An assumption is part of what its deal sells. */
@ApplicationScoped
class RescopeDealAfterAssumption implements AfterSave<Assumption> {
    private final RescopeDeal rescope;

    RescopeDealAfterAssumption(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<Assumption> entity() {
        return Assumption.class;
    }

    @Override
    public void afterSave(Assumption assumption) {
        rescope.afterPartsChanged(assumption.opportunity());
    }
}
