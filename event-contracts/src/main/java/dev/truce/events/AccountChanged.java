package dev.truce.events;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account was created, edited or deleted in the CRM side of the house. Carries the whole account
 * after the change.
 *
 * @param accountId the account
 * @param name what the account is called
 * @param accountNumber the number that the customer is known by
 * @param type the picklist value of Type
 * @param industry the picklist value of Industry
 * @param parentId the account this one belongs to
 * @param ownerId the owner as the CRM side knows it; account-ownership-service decides who it is
 * @param ownerProposed whether this change names that owner; false when something else was edited, so that an older copy
 *     of the owner never undoes a newer decision
 * @param phone the main telephone number
 * @param website the web site
 * @param billingStreet street of the billing address
 * @param billingCity city of the billing address
 * @param billingState state or province of the billing address
 * @param billingPostalCode postal code of the billing address
 * @param billingCountry country of the billing address
 * @param annualRevenue annual revenue of the customer
 * @param numberOfEmployees head count of the customer
 * @param externalId the key by which another system knows the account
 * @param deleted whether the account is in the recycle bin
 */
@Value.Builder
public record AccountChanged(
        String accountId,
        String name,
        @Nullable String accountNumber,
        @Nullable String type,
        @Nullable String industry,
        @Nullable String parentId,
        @Nullable String ownerId,
        boolean ownerProposed,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String billingStreet,
        @Nullable String billingCity,
        @Nullable String billingState,
        @Nullable String billingPostalCode,
        @Nullable String billingCountry,
        @Nullable BigDecimal annualRevenue,
        @Nullable Integer numberOfEmployees,
        @Nullable String externalId,
        boolean deleted) {
    public static final String TYPE = "truce.account.changed.v1";
    public static final String TOPIC = Topics.DEALS;
}
