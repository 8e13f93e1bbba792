package dev.truce.deals.review;

import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All conditions of approvals. */
@ApplicationScoped
class ReviewConditions implements PanacheRepositoryBase<ReviewCondition, String> {
    static final String KEY_PREFIX = "a02";

    private final ReadOnce known;

    ReviewConditions(ReadOnce known) {
        this.known = known;
    }

    List<ReviewCondition> of(DeliveryReview review) {
        return known.list(
                ReviewCondition.class,
                review.id(),
                () -> list("deliveryReview = ?1 and isDeleted = false", Sort.by("id"), review.id()));
    }
}
