package dev.truce.deals.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All conditions of approvals. */
@ApplicationScoped
class ReviewConditions implements PanacheRepositoryBase<ReviewCondition, String> {
    static final String KEY_PREFIX = "a02";

    List<ReviewCondition> of(DeliveryReview review) {
        return list("deliveryReview = ?1 and isDeleted = false", Sort.by("id"), review.id());
    }
}
