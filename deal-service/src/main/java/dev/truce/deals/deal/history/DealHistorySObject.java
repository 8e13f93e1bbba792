package dev.truce.deals.deal.history;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the history of a deal looks through the API: readable by all, writable by nobody. */
final class DealHistorySObject {

    @Produces
    @Singleton
    SObjectType<DealHistoryEntry> opportunityHistory() {
        return SObjectType.of("OpportunityHistory", AppendDealHistory.KEY_PREFIX, DealHistoryEntry.class)
                .labels("Opportunity History", "Opportunity Histories")
                .describedAs("What a deal looked like after its stage, amount or close date changed. Append-only.")
                .readOnlyReference("OpportunityId", "Opportunity", DealHistoryEntry::opportunityId)
                .neverNull()
                .childrenAs("OpportunityHistories")
                .readOnly("StageName", picklist(), DealHistoryEntry::stageName)
                .readOnly("Amount", currency(), DealHistoryEntry::amount)
                .readOnly("CurrencyIsoCode", text(3), DealHistoryEntry::currencyIsoCode)
                .readOnly("ExpectedRevenue", currency(), DealHistoryEntry::expectedRevenue)
                .readOnly("CloseDate", date(), DealHistoryEntry::closeDate)
                .readOnly("Probability", percent(), DealHistoryEntry::probability)
                .readOnly("ForecastCategory", picklist(), DealHistoryEntry::forecastCategory)
                .readOnly("Stage_Change_Reason__c", text(255), DealHistoryEntry::stageChangeReason);
    }
}
