package dev.truce.deals.demand;

import dev.truce.deals.deal.DealFacts;
import dev.truce.deals.deal.DeliveryDemand.Need;
import dev.truce.events.ResourceDemandConfirmed;
import dev.truce.events.ResourceDemandForecasted;
import dev.truce.events.ResourceDemandReleased;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells resource planning whom to keep free. The demand of a deal is an aggregate of its own, with versions of its own,
 * in the order of the deal's events.
 */
@ApplicationScoped
class AnnounceDemand {
    private final Outbox outbox;

    AnnounceDemand(Outbox outbox) {
        this.outbox = outbox;
    }

    void booked(DealFacts deal, Booking booking, List<Need> needs) {
        if (booking.state() == DemandState.CONFIRMED) {
            announce(
                    ResourceDemandConfirmed.TYPE,
                    deal,
                    booking.number(),
                    new ResourceDemandConfirmed(
                            deal.dealId(),
                            deal.accountId(),
                            booking.probability(),
                            onlyUnit(needs),
                            needs.stream()
                                    .map(need -> new ResourceDemandConfirmed.Demand(
                                            need.role(), need.skills(), need.hours(), need.from(), need.to()))
                                    .toList(),
                            booking.number() - 1,
                            booking.number()));
        } else {
            announce(
                    ResourceDemandForecasted.TYPE,
                    deal,
                    booking.number(),
                    new ResourceDemandForecasted(
                            deal.dealId(),
                            deal.accountId(),
                            booking.probability(),
                            onlyUnit(needs),
                            needs.stream()
                                    .map(need -> new ResourceDemandForecasted.Demand(
                                            need.role(), need.skills(), need.hours(), need.from(), need.to()))
                                    .toList(),
                            booking.number() - 1,
                            booking.number()));
        }
    }

    /** @param needs what was booked until now */
    void released(DealFacts deal, int number, List<Need> needs) {
        announce(
                ResourceDemandReleased.TYPE,
                deal,
                number,
                new ResourceDemandReleased(
                        deal.dealId(),
                        deal.accountId(),
                        0,
                        onlyUnit(needs),
                        needs.stream()
                                .map(need -> new ResourceDemandReleased.Demand(
                                        need.role(), need.skills(), need.hours(), need.from(), need.to()))
                                .toList(),
                        number - 1,
                        number));
    }

    /** The unit, where all people belong to one. */
    private static @Nullable String onlyUnit(List<Need> needs) {
        List<String> units = needs.stream()
                .map(Need::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return units.size() == 1 ? units.get(0) : null;
    }

    private void announce(String type, DealFacts deal, int number, Object payload) {
        outbox.append(new OutgoingEvent(
                type,
                ResourceDemandForecasted.TOPIC,
                deal.dealId(),
                "ResourceDemand",
                deal.dealId() + "/demand",
                number,
                payload));
    }
}
