package dev.truce.deals.review;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.DealFacts;
import dev.truce.deals.people.People;
import dev.truce.deals.unit.DeliveryUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R2: whose turn it is, of those who manage the unit and do not sell the deal: who has waited longest for a review. */
@ApplicationScoped
class NextReviewer {
    private final DeliveryUnits units;
    private final People people;
    private final DealDesk desk;
    private final DeliveryReviews reviews;
    private final ReviewPolicy policy;

    NextReviewer(DeliveryUnits units, People people, DealDesk desk, DeliveryReviews reviews, ReviewPolicy policy) {
        this.units = units;
        this.people = people;
        this.desk = desk;
        this.reviews = reviews;
        this.policy = policy;
    }

    /** Empty where nobody is known who could: then somebody claims the review. */
    Optional<String> of(DealFacts deal, @Nullable String unitId) {
        if (unitId == null || !policy.assignAutomatically()) {
            return Optional.empty();
        }
        List<String> managers = units
                .find(unitId)
                .map(unit -> people.deliveryManagersOf(List.of(unit.unitId(), unit.name())))
                .orElse(List.of())
                .stream()
                .filter(manager -> !desk.isSelling(deal, manager))
                .toList();
        Map<String, Instant> last = reviews.lastClaims(managers);
        return managers.stream()
                .min(Comparator.comparing((String manager) -> last.getOrDefault(manager, Instant.EPOCH))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
