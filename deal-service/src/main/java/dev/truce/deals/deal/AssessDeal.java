package dev.truce.deals.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;

/** R0: whatever changed what a deal sells or where it stands, delivery's view of it follows in the same transaction. */
@ApplicationScoped
class AssessDeal {
    private final DealView view;
    private final DealAssessor assessor;
    private final Instance<DealFollower> followers;
    private final EntityManager entities;

    AssessDeal(DealView view, DealAssessor assessor, @Any Instance<DealFollower> followers, EntityManager entities) {
        this.view = view;
        this.assessor = assessor;
        this.followers = followers;
        this.entities = entities;
    }

    /** Call after the flush of the change and before it is announced. */
    void ifDue(Deal deal) {
        if (deal.pending().takeAssessmentDue()) {
            DealFacts facts = view.of(deal);
            followers.forEach(follower -> follower.follow(facts));
            deal.assess(assessor.assess(facts));
            entities.flush();
        }
    }
}
