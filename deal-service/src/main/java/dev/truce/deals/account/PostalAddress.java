package dev.truce.deals.account;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where the customer sits, or gets its invoices. */
@Embeddable
class PostalAddress {
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String state;
    private @Nullable String postalCode;
    private @Nullable String country;

    void street(@Nullable String newStreet) {
        this.street = newStreet;
    }

    void city(@Nullable String newCity) {
        this.city = newCity;
    }

    void state(@Nullable String newState) {
        this.state = newState;
    }

    void postalCode(@Nullable String newPostalCode) {
        this.postalCode = newPostalCode;
    }

    void country(@Nullable String newCountry) {
        this.country = newCountry;
    }

    @Nullable String street() {
        return street;
    }

    @Nullable String city() {
        return city;
    }

    @Nullable String state() {
        return state;
    }

    @Nullable String postalCode() {
        return postalCode;
    }

    @Nullable String country() {
        return country;
    }
}
