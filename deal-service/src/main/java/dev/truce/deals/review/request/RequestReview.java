package dev.truce.deals.review.request;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.ReviewPolicy;
import dev.truce.deals.review.ReviewTicket;
import dev.truce.deals.review.action.DealIsNotOpen;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.assignment.NextReviewer;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Use case R1: sales asks every delivery unit that the deal concerns, with everything they need to judge it. */
@ApplicationScoped
public class RequestReview {
    private final DealDesk desk;
    private final DeliveryReviews reviews;
    private final NextReviewer nextReviewer;
    private final MinimumPackage minimumPackage;
    private final ReviewPolicy policy;
    private final BusinessCalendars calendars;
    private final CurrentActor actor;
    private final Clock clock;
    private final SavedRecords records;

    RequestReview(
            DealDesk desk,
            DeliveryReviews reviews,
            NextReviewer nextReviewer,
            MinimumPackage minimumPackage,
            ReviewPolicy policy,
            BusinessCalendars calendars,
            CurrentActor actor,
            Clock clock,
            SavedRecords records) {
        this.desk = desk;
        this.reviews = reviews;
        this.nextReviewer = nextReviewer;
        this.minimumPackage = minimumPackage;
        this.policy = policy;
        this.calendars = calendars;
        this.actor = actor;
        this.clock = clock;
        this.records = records;
    }

    @Transactional
    public List<ReviewView> of(String dealId, AskRequest request) {
        DealFacts deal = desk.hold(dealId);
        if (!desk.mayEdit(deal)) {
            throw new OnlySellersAsk(deal.dealId());
        }
        if (!deal.isOpen()) {
            throw new DealIsNotOpen(deal.dealId());
        }
        List<DeliveryReview> earlier = reviews.currentOf(deal.dealId());
        earlier.stream()
                .filter(review -> review.status().isUndecided())
                .findFirst()
                .ifPresent(review -> {
                    throw new ReviewUnderWay(deal.dealId(), review.id());
                });
        minimumPackage.require(deal, request);
        earlier.forEach(review -> {
            review.supersede(actor.get().userId());
            records.saved(review);
        });
        List<ReviewView> asked = new ArrayList<>();
        for (String unit : unitsOf(deal)) {
            DeliveryReview review = records.saved(DeliveryReview.requested(ticket(unit, earlier), deal));
            nextReviewer.of(deal, unit).ifPresent(manager -> assign(review, manager));
            asked.add(ReviewView.of(review, List.of()));
        }
        desk.reconsider(deal.dealId());
        return asked;
    }

    private void assign(DeliveryReview review, String manager) {
        review.assignTo(manager, actor.get().userId(), clock.instant());
        records.saved(review);
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

    /** Delivery is asked once at a time. */
    static final class ReviewUnderWay extends Refusal {
        ReviewUnderWay(String dealId, String reviewId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Deal %s is being reviewed already (%s): withdraw that review before you request another"
                            .formatted(dealId, reviewId),
                    "Review_Status__c");
        }
    }
}
