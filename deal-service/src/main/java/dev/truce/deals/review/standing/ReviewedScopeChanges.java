package dev.truce.deals.review.standing;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Materiality;
import dev.truce.deals.review.DeliveryReview;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** R8: what moved beyond the tolerances since a review was given. */
@ApplicationScoped
public class ReviewedScopeChanges {
    private final Materiality materiality;

    ReviewedScopeChanges(Materiality materiality) {
        this.materiality = materiality;
    }

    /** API names of the fields; of an earlier round, only that the deal was reopened. */
    public List<String> since(DeliveryReview review, DealFacts deal) {
        if (review.reviewedScope().isOfEarlierRound(deal)) {
            return List.of("Reopen_Seq__c");
        }
        boolean untouched = review.reviewedScope().scopeFingerprint().equals(deal.fingerprint());
        return untouched
                ? List.of()
                : materiality.materialChanges(review.reviewedScope().recalled(), deal.scope());
    }
}
