package dev.truce.deals.review.condition;

import dev.truce.deals.deal.DealDesk;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Reassesses the deal when a condition is settled, because an open one blocks the close. */
@ApplicationScoped
class ReconsiderDealAfterCondition implements SaveHook<ReviewCondition> {
    private final DealDesk desk;

    ReconsiderDealAfterCondition(DealDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<ReviewCondition> entity() {
        return ReviewCondition.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(ReviewCondition condition) {
        desk.reconsider(condition.opportunity());
    }
}
