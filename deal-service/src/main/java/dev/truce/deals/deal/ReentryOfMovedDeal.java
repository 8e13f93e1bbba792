package dev.truce.deals.deal;

import dev.truce.deals.account.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** D1 for a deal that is placed with an account after it was opened: the way round creates no re-entry either. */
@ApplicationScoped
class ReentryOfMovedDeal {
    private final Customers customers;
    private final AskedIn askedIn;

    ReentryOfMovedDeal(Customers customers, AskedIn askedIn) {
        this.customers = customers;
        this.askedIn = askedIn;
    }

    /** Call when all of a change is written, because what sales was asked in by may be sent with the account. */
    void check(Deal deal) {
        if (deal.hasMoved("AccountId")) {
            Optional.ofNullable(deal.sale().accountId())
                    .flatMap(customers::find)
                    .ifPresent(customer -> askedIn.require(deal, customer));
        }
    }
}
