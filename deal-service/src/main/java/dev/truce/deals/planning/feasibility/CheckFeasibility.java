package dev.truce.deals.planning.feasibility;

import dev.truce.deals.catalog.unit.DeliveryUnits;
import dev.truce.deals.catalog.unit.UnitProfile;
import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.SoldLine;
import dev.truce.deals.planning.demand.BookedHours;
import dev.truce.deals.review.requirement.Expertise;
import dev.truce.deals.review.requirement.JudgeExpertise;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Use case: the earliest go-live is the latest of the start with the longest standard duration, and of the day on which
 * each unit has found room for its hours beside what it has promised and is likely to have to promise.
 */
@ApplicationScoped
class CheckFeasibility {
    private final DealDesk desk;
    private final DeliveryUnits units;
    private final BookedHours booked;
    private final JudgeExpertise judgeExpertise;
    private final BusinessCalendars calendars;
    private final Clock clock;

    CheckFeasibility(
            DealDesk desk,
            DeliveryUnits units,
            BookedHours booked,
            JudgeExpertise judgeExpertise,
            BusinessCalendars calendars,
            Clock clock) {
        this.desk = desk;
        this.units = units;
        this.booked = booked;
        this.judgeExpertise = judgeExpertise;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional
    Feasibility of(String dealId) {
        DealFacts deal = desk.look(dealId);
        Expertise expertise = judgeExpertise.of(deal);
        LocalDate start = start(deal);
        List<Feasibility.UnitRoom> rooms = rooms(deal, start);
        LocalDate earliest = earliest(start.plusDays(deal.longestDuration()), rooms);
        LocalDate requested = deal.terms().requestedGoLive();
        return new Feasibility(
                deal.dealId(),
                expertise.coverage(),
                expertise.firstOfKind(),
                requested,
                earliest,
                requested == null ? null : earliest != null && !requested.isBefore(earliest),
                rooms,
                FeasibilityInWords.of(start, deal.longestDuration(), rooms, earliest));
    }

    private LocalDate start(DealFacts deal) {
        LocalDate today = LocalDate.now(clock);
        LocalDate agreed = Objects.requireNonNullElse(deal.terms().contractedStart(), deal.closeDate());
        return agreed.isBefore(today) ? today : agreed;
    }

    private List<Feasibility.UnitRoom> rooms(DealFacts deal, LocalDate start) {
        Map<String, BigDecimal> hours = new TreeMap<>();
        for (SoldLine line : deal.lines()) {
            String unit = deal.unitOf(line);
            if (unit != null && line.needsDelivery()) {
                hours.merge(unit, line.effortHours(), BigDecimal::add);
            }
        }
        List<Feasibility.UnitRoom> rooms = new ArrayList<>();
        hours.forEach((unitId, needed) ->
                units.find(unitId).ifPresent(unit -> rooms.add(room(unit, needed, start, deal.dealId()))));
        return rooms;
    }

    private Feasibility.UnitRoom room(UnitProfile unit, BigDecimal needed, LocalDate start, String dealId) {
        BigDecimal capacity = unit.monthlyCapacityHours();
        CapacityPlan plan = capacity == null
                ? new CapacityPlan(List.of(), start)
                : CapacityPlan.of(
                        capacity, needed, start, booked.of(unit.unitId(), dealId), calendars.ofUnit(unit.unitId()));
        return new Feasibility.UnitRoom(unit.unitId(), unit.name(), needed, capacity, plan.done(), plan.months());
    }

    private static @Nullable LocalDate earliest(LocalDate byDuration, List<Feasibility.UnitRoom> rooms) {
        LocalDate latest = byDuration;
        for (Feasibility.UnitRoom room : rooms) {
            if (room.done() == null) {
                return null;
            }
            latest = room.done().isAfter(latest) ? room.done() : latest;
        }
        return latest;
    }
}
