package dev.truce.deals.deal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One thing a deal sells.
 *
 * @param offeringId the standard offering; null when the line is bespoke
 * @param name what the offering is called, or the bespoke line says it is
 * @param componentType Product, Service, Consulting or Support
 * @param needsDelivery whether somebody has to deliver it: bespoke work always, an offering unless it says otherwise
 * @param effortHours hours sold with the line as a whole
 */
public record SoldLine(
        String lineId,
        @Nullable String offeringId,
        String name,
        @Nullable String description,
        @Nullable String componentType,
        boolean needsDelivery,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal totalPrice,
        BigDecimal effortHours,
        @Nullable String customerGoal,
        @Nullable String deliveryApproach) {

    public boolean isStandard() {
        return offeringId != null;
    }

    /** The line as a text in which every promise shows; two lines with equal texts promise the same. */
    String canonical() {
        return new Scope()
                .with("OpportunityLineItemId", lineId)
                .with("Product2Id", offeringId)
                .with("Description", description)
                .with("Component_Type__c", componentType)
                .with("Quantity", quantity)
                .with("UnitPrice", unitPrice)
                .with("Effort_Hours__c", effortHours)
                .with("Customer_Goal__c", customerGoal)
                .with("Delivery_Approach__c", deliveryApproach)
                .canonical();
    }
}
