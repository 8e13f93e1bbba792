package dev.truce.deals.review.announce;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealAssessor;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** A decision is published with the assessment of the deal at that moment. */
@ApplicationScoped
class AssessDecidedDeal implements SaveHook<DeliveryReview> {
    private final DealDesk desk;
    private final DealAssessor assessor;

    AssessDecidedDeal(DealDesk desk, DealAssessor assessor) {
        this.desk = desk;
        this.assessor = assessor;
    }

    @Override
    public Class<DeliveryReview> entity() {
        return DeliveryReview.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.DERIVE;
    }

    @Override
    public void on(DeliveryReview review) {
        review.judge(() -> assessor.assess(desk.lookEvenIfDeleted(review.opportunity())));
    }
}
