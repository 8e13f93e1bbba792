package dev.truce.deals.promise;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** A promise is part of what its deal sells. */
@ApplicationScoped
class RescopeDealAfterPromise implements AfterSave<Promise> {
    private final RescopeDeal rescope;

    RescopeDealAfterPromise(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<Promise> entity() {
        return Promise.class;
    }

    @Override
    public void afterSave(Promise promise) {
        rescope.afterPartsChanged(promise.opportunity());
    }
}
