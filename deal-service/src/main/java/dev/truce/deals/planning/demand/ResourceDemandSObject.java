package dev.truce.deals.planning.demand;

import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the people that a deal needs look through the API. They follow the deal and are never written. */
final class ResourceDemandSObject {

    @Produces
    @Singleton
    SObjectType<ResourceDemand> resourceDemand() {
        return SObjectType.of("Resource_Demand__c", ResourceDemands.KEY_PREFIX, ResourceDemand.class)
                .labels("Resource Demand", "Resource Demands")
                .describedAs(
                        "People that a deal needs. Follows its lines and dates: forecast while the deal is open, confirmed when it is won, released when it is over.")
                .readOnlyReference("Opportunity__c", "Opportunity", ResourceDemand::opportunity)
                .childrenAs("Resource_Demands__r")
                .readOnlyReference("Delivery_Unit__c", "Delivery_Unit__c", ResourceDemand::deliveryUnit)
                .readOnly("Role__c", text(40), ResourceDemand::role)
                .readOnly("Skills__c", longText(4000), ResourceDemand::skills)
                .readOnly("Hours__c", number(9, 2), ResourceDemand::hours)
                .readOnly("From__c", date(), ResourceDemand::startsOn)
                .at("startsOn")
                .readOnly("To__c", date(), ResourceDemand::endsOn)
                .at("endsOn")
                .readOnly("State__c", picklist(DemandState.class), ResourceDemand::state)
                .readOnly("Probability__c", integer(), ResourceDemand::probability)
                .help("Chance of winning the deal, in percent; 100 once it is won.")
                .readOnly("Demand_Version__c", integer(), ResourceDemand::demandVersion)
                .help("Counts the versions of the demand of the deal, from 1.");
    }
}
