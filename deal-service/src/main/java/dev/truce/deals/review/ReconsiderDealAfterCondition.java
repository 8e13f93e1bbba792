package dev.truce.deals.review;

import dev.truce.deals.deal.DealDesk;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;

/** A settled condition may be what a deal was waiting for. */
@ApplicationScoped
class ReconsiderDealAfterCondition implements AfterSave<ReviewCondition> {
    private final DealDesk desk;

    ReconsiderDealAfterCondition(DealDesk desk) {
        this.desk = desk;
    }

    @Override
    public Class<ReviewCondition> entity() {
        return ReviewCondition.class;
    }

    @Override
    public void afterSave(ReviewCondition condition) {
        desk.reconsider(condition.opportunity());
    }
}
