package dev.truce.deals.planning.demand;

import dev.truce.deals.deal.port.DeliveryDemand.Need;

/**
 * One version of what is booked for a deal.
 *
 * @param number counts the versions of the demand of the deal, from 1
 * @param probability chance of winning in percent; 100 once it is won
 */
record Booking(int number, DemandState state, int probability) {

    ResourceDemand row(String id, String dealId, Need need) {
        return new ResourceDemand(id, dealId, need, this);
    }
}
