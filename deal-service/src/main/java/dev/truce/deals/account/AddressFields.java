package dev.truce.deals.account;

import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one postal address of an account, such as {@code BillingStreet}.
 *
 * @param prefix what the field names begin with
 * @param attribute the entity attribute that holds the address
 */
record AddressFields(
        String prefix,
        String attribute,
        Function<Account, PostalAddress> address,
        BiConsumer<Account, Consumer<PostalAddress>> change) {

    SObjectType<Account> addTo(SObjectType<Account> account) {
        add(account, "Street", 255, PostalAddress::street, PostalAddress::street);
        add(account, "City", 40, PostalAddress::city, PostalAddress::city);
        add(account, "State", 80, PostalAddress::state, PostalAddress::state);
        add(account, "PostalCode", 20, PostalAddress::postalCode, PostalAddress::postalCode);
        return add(account, "Country", 80, PostalAddress::country, PostalAddress::country);
    }

    private SObjectType<Account> add(
            SObjectType<Account> account,
            String part,
            int length,
            Function<PostalAddress, @Nullable String> reader,
            BiConsumer<PostalAddress, @Nullable String> writer) {
        return account.optional(
                        prefix + part,
                        text(length),
                        row -> reader.apply(address.apply(row)),
                        (row, value) -> change.accept(row, written -> writer.accept(written, value)))
                .at("%s.%s%s"
                        .formatted(
                                attribute, part.substring(0, 1).toLowerCase(java.util.Locale.ROOT), part.substring(1)));
    }
}
