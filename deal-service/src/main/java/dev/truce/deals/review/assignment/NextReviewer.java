package dev.truce.deals.review.assignment;

import dev.truce.deals.account.people.Colleagues;
import dev.truce.deals.catalog.unit.DeliveryUnits;
import dev.truce.deals.catalog.unit.UnitProfile;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R2: whose turn it is, of those who manage the unit and do not sell the deal: who has waited longest for a review. Where
 * no unit is named, it is one of the units that can do all that the deal needs.
 */
@ApplicationScoped
public class NextReviewer {
    private final DeliveryUnits units;
    private final Colleagues colleagues;
    private final DealDesk desk;
    private final DeliveryReviews reviews;
    private final ReviewPolicy policy;

    NextReviewer(
            DeliveryUnits units, Colleagues colleagues, DealDesk desk, DeliveryReviews reviews, ReviewPolicy policy) {
        this.units = units;
        this.colleagues = colleagues;
        this.desk = desk;
        this.reviews = reviews;
        this.policy = policy;
    }

    /** Empty where nobody is known who could: then somebody claims the review. */
    public Optional<String> of(DealFacts deal, @Nullable String unitId) {
        if (!policy.assignAutomatically()) {
            return Optional.empty();
        }
        List<String> able = unitsFor(deal, unitId)
                .flatMap(unit -> Stream.of(unit.unitId(), unit.name()))
                .toList();
        List<String> managers = colleagues.deliveryManagersOf(able).stream()
                .filter(manager -> !desk.isSelling(deal, manager))
                .toList();
        Map<String, Instant> last = reviews.lastClaims(managers);
        return managers.stream()
                .min(Comparator.comparing((String manager) -> last.getOrDefault(manager, Instant.EPOCH))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private Stream<UnitProfile> unitsFor(DealFacts deal, @Nullable String unitId) {
        if (unitId != null) {
            return units.find(unitId).stream();
        }
        List<String> needed = deal.lines().stream()
                .filter(SoldLine::needsDelivery)
                .flatMap(line -> line.need().skills().stream())
                .toList();
        return needed.isEmpty()
                ? Stream.empty()
                : units.all().stream().filter(unit -> needed.stream().allMatch(unit::has));
    }
}
