package dev.truce.deals.commitment.line;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a deal line looks through the API. The offering comes before what it gives a default. */
@Singleton
final class DealLineSObject {
    static final Role[] SELLERS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.INTEGRATION,
    };

    private final SellOffering sellOffering;

    DealLineSObject(SellOffering sellOffering) {
        this.sellOffering = sellOffering;
    }

    @Produces
    @Singleton
    SObjectType<DealLine> opportunityLineItem() {
        return SObjectType.of("OpportunityLineItem", "00k", DealLine.class)
                .labels("Opportunity Product", "Opportunity Products")
                .describedAs("One thing a deal sells. Without Product2Id it is bespoke.")
                .creates(DealLine::new)
                .deletable()
                .permit(Operation.CREATE, SELLERS)
                .permit(Operation.UPDATE, SELLERS)
                .permit(Operation.DELETE, SELLERS)
                .requiredReference("OpportunityId", "Opportunity", DealLine::opportunityId, DealLine::belongTo)
                .childrenAs("OpportunityLineItems")
                .readOnly("Name", text(255), DealLine::name)
                .neverNull()
                .optional("Quantity", number(18, 2), DealLine::quantity, DealLine::count)
                .neverNull()
                .reference("Product2Id", "Product2", DealLine::product2Id, sellOffering::by)
                .help("The standard offering; its price and effort are taken over unless they are sent.")
                .optional("Description", longText(4000), DealLine::description, DealLine::describe)
                .optional("UnitPrice", currency(), DealLine::unitPrice, DealLine::price)
                .neverNull()
                .readOnly("TotalPrice", currency(), DealLine::totalPrice)
                .neverNull()
                .help("UnitPrice times Quantity, in the currency of the deal.")
                .optional(
                        "Component_Type__c",
                        restrictedPicklist("Product", "Service", "Consulting", "Support"),
                        DealLine::componentType,
                        DealLine::consistOf)
                .optional("Effort_Hours__c", number(9, 2), DealLine::effortHours, DealLine::take)
                .neverNull()
                .help("Hours sold with the line as a whole.")
                .optional("Customer_Goal__c", longText(4000), DealLine::customerGoal, DealLine::serve)
                .optional("Delivery_Approach__c", longText(4000), DealLine::deliveryApproach, DealLine::deliverBy)
                .optional("Required_Skills__c", longText(4000), DealLine::requiredSkills, DealLine::needSkills)
                .help("As in Order management;Data migration. Those of the offering unless given.");
    }
}
