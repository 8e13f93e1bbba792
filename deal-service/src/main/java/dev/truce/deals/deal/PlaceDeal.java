package dev.truce.deals.deal;

import dev.truce.deals.account.Customers;
import dev.truce.platform.sobject.row.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;

/** Part of D1 and D3: which customer a deal is with. */
@ApplicationScoped
class PlaceDeal {
    private final Customers customers;

    PlaceDeal(Customers customers) {
        this.customers = customers;
    }

    void with(Deal deal, String accountId) {
        deal.placeWith(customers.find(accountId).orElseThrow(() -> new NoSuchRecord(accountId)));
    }
}
