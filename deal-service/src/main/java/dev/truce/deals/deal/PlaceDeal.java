package dev.truce.deals.deal;

import dev.truce.deals.account.Customers;
import dev.truce.platform.sobject.row.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Part of D1 and D3: which customer a deal is with, or that nobody has said yet. */
@ApplicationScoped
class PlaceDeal {
    private final Customers customers;
    private final Capture capture;

    PlaceDeal(Customers customers, Capture capture) {
        this.customers = customers;
        this.capture = capture;
    }

    void with(Deal deal, @Nullable String accountId) {
        if (accountId == null) {
            if (deal.sale().accountId() != null) {
                capture.withoutAccount(deal);
            }
            deal.edit().placeWithNobody();
        } else {
            deal.edit().placeWith(customers.find(accountId).orElseThrow(() -> new NoSuchRecord(accountId)));
        }
    }
}
