package dev.truce.deals.review;

import dev.truce.deals.deal.port.DealParts;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.record.ReadOnce;
import dev.truce.platform.sobject.row.NoSuchRecord;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All reviews. */
@ApplicationScoped
public class DeliveryReviews implements PanacheRepositoryBase<DeliveryReview, String>, DealParts {
    public static final String KEY_PREFIX = "a01";

    private final ReadOnce known;

    DeliveryReviews(ReadOnce known) {
        this.known = known;
    }

    /**
     * The review of a deal.
     *
     * @throws NoSuchRecord when the deal has no such review
     */
    public DeliveryReview require(String dealId, String reviewId) {
        return RecordId.parse(reviewId)
                .flatMap(this::findByIdOptional)
                .filter(review -> !review.isDeleted() && review.opportunity().equals(dealId))
                .orElseThrow(() -> new NoSuchRecord(reviewId));
    }

    /** The reviews that count now: the last that was asked of every unit. */
    public List<DeliveryReview> currentOf(String dealId) {
        return known
                .list(
                        DeliveryReview.class,
                        dealId,
                        () -> list(
                                "opportunity = ?1 and isCurrent = true and isDeleted = false", Sort.by("id"), dealId))
                .stream()
                .filter(DeliveryReview::isCurrent)
                .toList();
    }

    /** When each of them was last given a review; who never was is not there. */
    public Map<String, Instant> lastClaims(Collection<String> reviewers) {
        if (reviewers.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select reviewer, max(claimedAt) from DeliveryReview where reviewer in :reviewers group by reviewer",
                        Object[].class)
                .setParameter("reviewers", reviewers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    public List<DeliveryReview> overdue(Instant now, int atMost) {
        return find(
                        "status in ?1 and escalationLevel < 2 and asking.dueAt < ?2 and isDeleted = false",
                        Sort.by("asking.dueAt").and("id"),
                        List.of(ReviewStatus.REQUESTED, ReviewStatus.IN_REVIEW),
                        now)
                .page(0, atMost)
                .list();
    }

    public List<DeliveryReview> outlived(LocalDate today, int atMost) {
        return find(
                        "status in ?1 and isCurrent = true and verdict.validUntil < ?2 and isDeleted = false",
                        Sort.by("id"),
                        List.of(ReviewStatus.APPROVED, ReviewStatus.APPROVED_WITH_CONDITIONS),
                        today)
                .page(0, atMost)
                .list();
    }

    public String nextNumber() {
        Number next = (Number) getEntityManager()
                .createNativeQuery("select nextval('delivery_review_number')")
                .getSingleResult();
        return "DR-%06d".formatted(next.longValue());
    }

    @Override
    public void deleteWith(String dealId) {
        list("opportunity = ?1 and isDeleted = false", dealId).forEach(DeliveryReview::delete);
    }
}
