package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.RescopeDeal;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** A promise is part of what its deal sells. */
@ApplicationScoped
class RescopeDealAfterPromise implements SaveHook<Promise> {
    private final RescopeDeal rescope;

    RescopeDealAfterPromise(RescopeDeal rescope) {
        this.rescope = rescope;
    }

    @Override
    public Class<Promise> entity() {
        return Promise.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(Promise promise) {
        rescope.afterPartsChanged(promise.opportunity());
    }
}
