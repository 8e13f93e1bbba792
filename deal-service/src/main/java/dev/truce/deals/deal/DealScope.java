package dev.truce.deals.deal;

import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.picklist.Labelled;

/** What a deal sells, costs and promises, in the order that its fingerprint has always had. */
final class DealScope {
    private DealScope() {}

    static Scope of(Deal deal) {
        Sale sale = deal.sale();
        CustomerNeed need = deal.need();
        DeliveryTerms terms = deal.terms();
        SoldScope sold = deal.soldScope();
        return new Scope()
                .with("Name", sale.name())
                .with("AccountId", sale.accountId())
                .with("Type", Labelled.labelOf(sale.type()))
                .with("Amount", sale.amount())
                .with("CurrencyIsoCode", sale.currencyIsoCode())
                .with("CloseDate", sale.closeDate())
                .with("Referring_Account__c", sale.referringAccount())
                .with("Industry__c", need.industry())
                .with("Problem_To_Solve__c", need.problemToSolve())
                .with("Requested_Solution__c", need.requestedSolution())
                .with("Recommended_Solution__c", need.recommendedSolution())
                .with("Engagement_Type__c", terms.engagementType())
                .with("Billing_Model__c", terms.billingModel())
                .with("Requested_Go_Live__c", terms.requestedGoLive())
                .with("Committed_Go_Live__c", terms.committedGoLive())
                .with("Contracted_Start__c", terms.contractedStart())
                .with("Contracted_Go_Live__c", terms.contractedGoLive())
                .with("Contract_Signed_On__c", terms.contractSignedOn())
                .with("Contract_Url__c", terms.contractUrl())
                .with("Hard_Deadline__c", terms.hardDeadline())
                .with("Delivery_Unit__c", terms.deliveryUnit())
                .with("Sold_Effort_Hours__c", sold.soldEffortHours())
                .with("OpportunityLineItems", sold.linesFingerprint())
                .with("OpportunityLineItems.UnitPrice", sold.linePricesFingerprint())
                .with("Exclusions__c", need.exclusions())
                .with("Commitments__r", sold.promisesFingerprint())
                .with("Assumptions__r", sold.assumptionsFingerprint());
    }
}
