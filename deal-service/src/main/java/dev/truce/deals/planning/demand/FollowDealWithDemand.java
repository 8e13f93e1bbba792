package dev.truce.deals.planning.demand;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DealFollower;
import dev.truce.deals.deal.port.DealParts;
import dev.truce.deals.deal.port.DeliveryDemand.Need;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.RoundingMode;
import java.util.List;

/** Recomputes the demand for people from what a deal sells now, forecast or committed; on every write path. */
@ApplicationScoped
class FollowDealWithDemand implements DealFollower, DealParts {
    private static final int CERTAIN = 100;

    private final ResourceDemands demands;
    private final DealDesk desk;
    private final AnnounceDemand announce;

    FollowDealWithDemand(ResourceDemands demands, DealDesk desk, AnnounceDemand announce) {
        this.demands = demands;
        this.desk = desk;
        this.announce = announce;
    }

    @Override
    public void follow(DealFacts deal) {
        if (deal.isNew() || deal.isImported()) {
            return;
        }
        List<ResourceDemand> booked = demands.booked(deal.dealId());
        List<Need> needed = deal.isOver() ? List.of() : NeededPeople.of(deal);
        if (needed.isEmpty()) {
            release(booked, deal);
        } else if (!isBooked(booked, needed, deal)) {
            book(booked, needed, deal);
        }
    }

    private static boolean isBooked(List<ResourceDemand> booked, List<Need> needed, DealFacts deal) {
        return booked.size() == needed.size()
                && booked.stream().allMatch(row -> row.booking().equals(booking(row.demandVersion(), deal)))
                && booked.stream().map(ResourceDemand::need).allMatch(needed::contains);
    }

    private static Booking booking(int number, DealFacts deal) {
        return deal.isWon()
                ? new Booking(number, DemandState.CONFIRMED, CERTAIN)
                : new Booking(
                        number,
                        DemandState.FORECAST,
                        deal.probability().setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private void book(List<ResourceDemand> booked, List<Need> needed, DealFacts deal) {
        Booking booking = booking(demands.newest(deal.dealId()) + 1, deal);
        booked.forEach(ResourceDemand::delete);
        needed.forEach(
                need -> demands.persist(booking.row(RecordId.next(ResourceDemands.KEY_PREFIX), deal.dealId(), need)));
        announce.booked(deal, booking, needed);
    }

    private void release(List<ResourceDemand> booked, DealFacts deal) {
        if (!booked.isEmpty()) {
            int number = demands.newest(deal.dealId()) + 1;
            announce.released(
                    deal, number, booked.stream().map(ResourceDemand::need).toList());
            booked.forEach(row -> row.release(number));
        }
    }

    @Override
    public void deleteWith(String dealId) {
        List<ResourceDemand> booked = demands.booked(dealId);
        release(booked, desk.lookEvenIfDeleted(dealId));
        booked.forEach(ResourceDemand::delete);
    }
}
