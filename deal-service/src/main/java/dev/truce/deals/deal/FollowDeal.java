package dev.truce.deals.deal;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DealFollower;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** When the scope or the stage of a deal changes, what other features derive from it is recomputed. */
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
