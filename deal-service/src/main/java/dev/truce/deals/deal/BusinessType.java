package dev.truce.deals.deal;

import dev.truce.deals.account.Customer;
import dev.truce.platform.sobject.picklist.Labelled;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;

/** Why the customer buys, as values of {@code Type}. */
public enum BusinessType implements Labelled {
    NEW_BUSINESS("New Business"),
    EXPANSION("Expansion"),
    RENEWAL("Renewal");

    @EnumeratedValue
    private final String label;

    BusinessType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * The default: an account that delivery serves buys more, any other buys first, and so does a
     * customer who is not known yet.
     */
    static BusinessType usualWith(@Nullable Customer customer) {
        return customer != null && customer.phase().isWithDelivery() ? EXPANSION : NEW_BUSINESS;
    }

    /** The type of the deal, and otherwise the default for the customer. */
    static BusinessType of(Deal deal, @Nullable Customer customer) {
        BusinessType said = deal.sale().type();
        return said == null ? usualWith(customer) : said;
    }
}
