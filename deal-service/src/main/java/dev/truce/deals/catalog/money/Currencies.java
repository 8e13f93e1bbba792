package dev.truce.deals.catalog.money;

import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.PicklistValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The currencies of ISO 4217 as the JDK knows them, and the one that is meant when a client names none. */
@ApplicationScoped
public class Currencies {
    private static final List<PicklistValue> ISO_4217 = Currency.getAvailableCurrencies().stream()
            .map(currency ->
                    new PicklistValue(currency.getCurrencyCode(), currency.getDisplayName(Locale.ENGLISH), true))
            .sorted(Comparator.comparing(PicklistValue::value))
            .toList();

    private final CurrencyPolicy policy;

    Currencies(CurrencyPolicy policy) {
        this.policy = policy;
    }

    public String standard() {
        return policy.currency();
    }

    /** The type of every {@code CurrencyIsoCode} field; its values are data, because every JDK brings its own list. */
    public FieldType<String> codes() {
        return FieldType.restrictedPicklist(() -> ISO_4217);
    }
}
