package dev.truce.deals.money;

import dev.truce.platform.sobject.definition.FieldType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Currency;

/** The currencies of ISO 4217, and the one that is meant when a client names none. */
@ApplicationScoped
public class Currencies {
    private static final String[] ISO_CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .sorted(Comparator.naturalOrder())
            .toArray(String[]::new);

    private final CurrencyPolicy policy;

    Currencies(CurrencyPolicy policy) {
        this.policy = policy;
    }

    public String standard() {
        return policy.currency();
    }

    /** The type of every {@code CurrencyIsoCode} field. */
    public FieldType<String> codes() {
        return FieldType.restrictedPicklist(ISO_CODES);
    }
}
