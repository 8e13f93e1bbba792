package dev.truce.deals.planning.demand;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.port.DeliveryDemand.Need;
import dev.truce.events.DealClosed;
import dev.truce.events.ResourceDemandConfirmed;
import dev.truce.events.ResourceDemandConfirmedBuilder;
import dev.truce.events.ResourceDemandForecasted;
import dev.truce.events.ResourceDemandForecastedBuilder;
import dev.truce.events.ResourceDemandReleased;
import dev.truce.events.ResourceDemandReleasedBuilder;
import dev.truce.events.ResourceDemandState;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the demand for people to resource planning. It is an aggregate of its own, with versions of its own,
 * in the order of the deal's events.
 */
@ApplicationScoped
class AnnounceDemand {
    private final Outbox outbox;

    AnnounceDemand(Outbox outbox) {
        this.outbox = outbox;
    }

    void booked(DealFacts deal, Booking booking, List<Need> needs) {
        Demanded told = new Demanded(deal, booking.probability(), needs, booking.number());
        if (booking.state() == DemandState.CONFIRMED) {
            announce(
                    ResourceDemandConfirmed.TYPE,
                    told,
                    new ResourceDemandConfirmedBuilder().from(told).build());
        } else {
            announce(
                    ResourceDemandForecasted.TYPE,
                    told,
                    new ResourceDemandForecastedBuilder().from(told).build());
        }
    }

    /** @param needs what was booked until now */
    void released(DealFacts deal, int number, List<Need> needs) {
        Demanded told = new Demanded(deal, 0, needs, number);
        announce(
                ResourceDemandReleased.TYPE,
                told,
                new ResourceDemandReleasedBuilder().from(told).build());
    }

    private void announce(String type, Demanded told, Object payload) {
        outbox.append(new OutgoingEvent(
                type,
                ResourceDemandForecasted.TOPIC,
                told.dealId(),
                "ResourceDemand",
                told.dealId() + "/demand",
                told.demandVersion(),
                payload));
    }

    /** The demand as the contract has it. */
    private record Demanded(DealFacts deal, int probability, List<Need> needs, int demandVersion)
            implements ResourceDemandState {

        @Override
        public String dealId() {
            return deal.dealId();
        }

        @Override
        public @Nullable String accountId() {
            return deal.accountId();
        }

        /** The unit, where all people belong to one. */
        @Override
        public @Nullable String unitId() {
            List<String> units = needs.stream()
                    .map(Need::unitId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return units.size() == 1 ? units.get(0) : null;
        }

        @Override
        public List<DealClosed.Demand> demand() {
            return needs.stream()
                    .map(need ->
                            new DealClosed.Demand(need.role(), need.skills(), need.hours(), need.from(), need.to()))
                    .toList();
        }

        @Override
        public int supersedesVersion() {
            return demandVersion - 1;
        }
    }
}
