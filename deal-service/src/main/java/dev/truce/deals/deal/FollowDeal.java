package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DealFollower;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** Where a deal sells something else or stands elsewhere, what other features keep about it follows. */
@ApplicationScoped
class FollowDeal implements SaveHook<Deal> {
    private final DealView view;
    private final Instance<DealFollower> followers;

    FollowDeal(DealView view, @Any Instance<DealFollower> followers) {
        this.view = view;
        this.followers = followers;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.FOLLOW;
    }

    @Override
    public void on(Deal deal) {
        if (deal.pending().takeDue(PendingChanges.Due.ASSESSMENT)) {
            DealFacts facts = view.of(deal);
            followers.forEach(follower -> follower.follow(facts));
        }
    }
}
