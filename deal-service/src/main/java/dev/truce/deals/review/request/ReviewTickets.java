package dev.truce.deals.review.request;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewPolicy;
import dev.truce.deals.review.ReviewTicket;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers, deadlines and predecessors of new reviews. */
@ApplicationScoped
class ReviewTickets {
    private final DeliveryReviews reviews;
    private final ReviewPolicy policy;
    private final BusinessCalendars calendars;
    private final CurrentActor actor;
    private final Clock clock;

    ReviewTickets(
            DeliveryReviews reviews,
            ReviewPolicy policy,
            BusinessCalendars calendars,
            CurrentActor actor,
            Clock clock) {
        this.reviews = reviews;
        this.policy = policy;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
    }

    /** R1: one for each unit that the deal concerns. */
    List<ReviewTicket> of(DealFacts deal, List<DeliveryReview> earlier) {
        return unitsOf(deal).stream().map(unit -> ticket(unit, earlier)).toList();
    }

    private ReviewTicket ticket(@Nullable String unit, List<DeliveryReview> earlier) {
        Instant now = clock.instant();
        String previous = earlier.stream()
                .filter(review -> unit == null || unit.equals(review.asking().deliveryUnit()))
                .map(DeliveryReview::id)
                .findFirst()
                .orElse(null);
        return new ReviewTicket(
                RecordId.next(DeliveryReviews.KEY_PREFIX),
                reviews.nextNumber(),
                unit,
                previous,
                actor.get().userId(),
                now,
                calendars.ofUnit(unit).plus(now, policy.slaDays()));
    }

    /** Every unit that delivers a line by the catalogue, and the unit of the deal; whoever claims it where nobody is named. */
    private static Set<@Nullable String> unitsOf(DealFacts deal) {
        Set<@Nullable String> units = new LinkedHashSet<>();
        deal.lines().stream()
                .filter(SoldLine::needsDelivery)
                .map(line -> line.need().unitId())
                .filter(unit -> unit != null)
                .forEach(units::add);
        if (deal.terms().deliveryUnitId() != null) {
            units.add(deal.terms().deliveryUnitId());
        }
        return units.isEmpty() ? Collections.singleton(null) : units;
    }
}
