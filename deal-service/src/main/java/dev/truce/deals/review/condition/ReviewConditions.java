package dev.truce.deals.review.condition;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.platform.sobject.record.ReadOnce;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All conditions of approvals. */
@ApplicationScoped
public class ReviewConditions implements PanacheRepositoryBase<ReviewCondition, String> {
    public static final String KEY_PREFIX = "a02";

    private final ReadOnce known;

    ReviewConditions(ReadOnce known) {
        this.known = known;
    }

    public List<ReviewCondition> of(DeliveryReview review) {
        return known.list(
                ReviewCondition.class,
                review.id(),
                () -> list("deliveryReview = ?1 and isDeleted = false", Sort.by("id"), review.id()));
    }
}
