package dev.truce.replicas.deal;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the copy of a deal looks through the API. */
@Singleton
class ReplicatedDealSObject {

    @Produces
    @Singleton
    SObjectType<ReplicatedDeal> deal() {
        return SObjectType.of("Opportunity", "006", ReplicatedDeal.class)
                .replica()
                .describedAs("A deal. A read-only copy: deal-service masters it.")
                .readOnly("Name", text(120), ReplicatedDeal::name)
                .readOnlyReference("AccountId", "Account", ReplicatedDeal::accountId)
                .readOnly("StageName", text(255), ReplicatedDeal::stageName)
                .readOnly("Type", text(255), ReplicatedDeal::type)
                .readOnly("Amount", currency(), ReplicatedDeal::amount)
                .readOnly("CurrencyIsoCode", text(3), ReplicatedDeal::currencyIsoCode)
                .readOnly("CloseDate", date(), ReplicatedDeal::closeDate)
                .readOnly("Probability", percent(), ReplicatedDeal::probability)
                .readOnly("ForecastCategoryName", text(40), ReplicatedDeal::forecastCategoryName)
                .readOnly("IsClosed", checkbox(), ReplicatedDeal::isClosed)
                .readOnly("IsWon", checkbox(), ReplicatedDeal::isWon)
                .readOnlyReference("OwnerId", "User", ReplicatedDeal::ownerId);
    }
}
