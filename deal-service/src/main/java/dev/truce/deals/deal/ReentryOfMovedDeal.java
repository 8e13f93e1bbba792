package dev.truce.deals.deal;

import dev.truce.deals.account.Customers;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** D1 for a deal that is placed with an account after it was opened: the way round creates no re-entry either. */
@ApplicationScoped
class ReentryOfMovedDeal implements SaveHook<Deal> {
    private final Customers customers;
    private final AskedIn askedIn;

    ReentryOfMovedDeal(Customers customers, AskedIn askedIn) {
        this.customers = customers;
        this.askedIn = askedIn;
    }

    @Override
    public Class<Deal> entity() {
        return Deal.class;
    }

    /** When all of a change is written, because what sales was asked in by may be sent with the account. */
    @Override
    public SavePhase phase() {
        return SavePhase.VALIDATE;
    }

    @Override
    public void on(Deal deal) {
        if (deal.pending().hasMoved("AccountId", deal.scope())) {
            Optional.ofNullable(deal.sale().accountId())
                    .flatMap(customers::find)
                    .ifPresent(customer -> askedIn.require(deal, customer));
        }
    }
}
