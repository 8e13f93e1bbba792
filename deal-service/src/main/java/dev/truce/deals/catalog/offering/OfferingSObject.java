package dev.truce.deals.catalog.offering;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.deals.catalog.money.Currencies;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How an offering looks through the API. */
@Singleton
final class OfferingSObject {
    private static final Role[] EDITORS = {
        Role.SALES_MANAGER, Role.PRESALES, Role.DELIVERY_MANAGER, Role.REVOPS, Role.INTEGRATION,
    };

    private final Currencies currencies;

    OfferingSObject(Currencies currencies) {
        this.currencies = currencies;
    }

    @Produces
    @Singleton
    SObjectType<Offering> product() {
        return SObjectType.of("Product2", "01t", Offering.class)
                .labels("Product", "Products")
                .describedAs("A standard offering. A deal line that names none is bespoke.")
                .creates(id -> new Offering(id, currencies.standard()))
                .searchable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .required("Name", text(255), Offering::name, Offering::rename)
                .optional("ProductCode", text(255), Offering::productCode, Offering::code)
                .optional("Family", picklist(), Offering::family, Offering::belongTo)
                .optional("Description", longText(4000), Offering::description, Offering::describe)
                .optional("IsActive", checkbox(), Offering::isActive, Offering::activate)
                .neverNull()
                .help("Only an active offering can be sold.")
                .optional("CurrencyIsoCode", currencies.codes(), Offering::currencyIsoCode, Offering::priceIn)
                .neverNull()
                .optional("Standard_Price__c", currency(), Offering::standardPrice, Offering::price)
                .optional("Min_Price__c", currency(), Offering::minPrice, Offering::priceAtLeast)
                .help("A line sold for less deviates from the standard.")
                .optional("Max_Price__c", currency(), Offering::maxPrice, Offering::priceAtMost)
                .optional("Min_Effort_Hours__c", number(9, 2), Offering::minEffortHours, Offering::needAtLeast)
                .optional(
                        "Standard_Effort_Hours__c", number(9, 2), Offering::standardEffortHours, Offering::usuallyNeed)
                .optional("Max_Effort_Hours__c", number(9, 2), Offering::maxEffortHours, Offering::needAtMost)
                .optional("Min_Duration_Days__c", integer(), Offering::minDurationDays, Offering::lastAtLeast)
                .help("What it takes at least; a go-live requested earlier needs a review.")
                .optional("Max_Duration_Days__c", integer(), Offering::maxDurationDays, Offering::lastAtMost)
                .optional("Standard_Duration_Days__c", integer(), Offering::standardDurationDays, Offering::usuallyLast)
                .optional("Standard_Scope__c", longText(32_000), Offering::standardScope, Offering::cover)
                .optional("Methodology__c", text(255), Offering::methodology, Offering::deliverBy)
                .optional("Required_Skills__c", longText(4000), Offering::requiredSkills, Offering::needSkills)
                .help("As in Order management;Data migration")
                .reference("Delivery_Unit__c", "Delivery_Unit__c", Offering::deliveryUnit, Offering::deliverIn)
                .optional("Default_Assumptions__c", longText(32_000), Offering::defaultAssumptions, Offering::assume)
                .optional("Default_Exclusions__c", longText(32_000), Offering::defaultExclusions, Offering::exclude)
                .optional("Needs_Delivery__c", checkbox(), Offering::needsDelivery, Offering::needDelivery)
                .neverNull()
                .help("Whether somebody has to deliver it, or it is a product on its own.");
    }
}
