package dev.truce.deals.deal;

import dev.truce.deals.account.AccountPhase;
import dev.truce.deals.account.Customer;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Part of D1: sales does not come back to an account that delivery owns without having been asked in. */
@ApplicationScoped
class AskedIn {
    private static final Logger LOG = Logger.getLogger(AskedIn.class);
    private final ReentryPolicy policy;
    private final CurrentActor current;

    AskedIn(ReentryPolicy policy, CurrentActor current) {
        this.policy = policy;
        this.current = current;
    }

    /** Call for a deal that has the account now: because it is opened, or was with another one or none before. */
    void require(Deal deal, Customer customer) {
        boolean expands = BusinessType.of(deal, customer) == BusinessType.EXPANSION
                && customer.phase() == AccountPhase.DELIVERY_OWNED
                && current.get().isOn(Side.SALES);
        if (!expands || deal.sale().growthOpportunity() != null) {
            return;
        }
        switch (policy.expansion()) {
            case BLOCK -> throw new SalesWasNotAskedIn(customer.accountId());
            case WARN -> {
                deal.sale().missReentry();
                LOG.infof(
                        "Sales was not asked in. dealId=%s accountId=%s userId=%s",
                        deal.id(), customer.accountId(), current.get().userId());
            }
            case OFF -> {
                // the company does not mind
            }
        }
    }

    /** Delivery owns the account, and nothing it found there led to this expansion. */
    static final class SalesWasNotAskedIn extends Refusal {
        SalesWasNotAskedIn(String accountId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Account %s is owned by delivery: an expansion by sales names the growth opportunity that it comes from"
                            .formatted(accountId),
                    "Growth_Opportunity__c");
        }
    }
}
