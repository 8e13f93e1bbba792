package dev.truce.deals.deal.port;

import dev.truce.deals.deal.scope.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing a deal sells.
 *
 * @param offeringId the standard offering; null when the line is bespoke
 * @param name what the offering is called, or the bespoke line says it is
 * @param componentType Product, Service, Consulting or Support
 * @param effortHours hours sold with the line as a whole
 * @param need what it takes to deliver it
 * @param departures in which ways it differs from its offering, in words; empty for a bespoke line
 */
public record SoldLine(
        String lineId,
        @Nullable String offeringId,
        String name,
        @Nullable String description,
        @Nullable String componentType,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal totalPrice,
        BigDecimal effortHours,
        @Nullable String customerGoal,
        @Nullable String deliveryApproach,
        DeliveryNeed need,
        List<String> departures) {

    public SoldLine {
        departures = List.copyOf(departures);
    }

    /**
     * What it takes to deliver a line.
     *
     * @param needsDelivery whether somebody has to deliver it: bespoke work always, an offering unless it says otherwise
     * @param skills what people must be able to do
     * @param unitId the unit that delivers the offering by the catalogue
     * @param durationDays how many days the offering takes by the catalogue
     */
    public record DeliveryNeed(
            boolean needsDelivery, List<String> skills, @Nullable String unitId, @Nullable Integer durationDays) {
        public DeliveryNeed {
            skills = List.copyOf(skills);
        }
    }

    public boolean isBespoke() {
        return offeringId == null;
    }

    /** Whether it sells an offering just as the catalogue has it. */
    public boolean isStandard() {
        return !isBespoke() && departures.isEmpty();
    }

    public boolean needsDelivery() {
        return need.needsDelivery();
    }

    /** What is sold, as a text in which every promise shows; two lines with equal texts promise the same. */
    public String content() {
        Scope content = new Scope()
                .with("OpportunityLineItemId", lineId)
                .with("Product2Id", offeringId)
                .with("Description", description)
                .with("Component_Type__c", componentType)
                .with("Quantity", quantity)
                .with("Customer_Goal__c", customerGoal)
                .with("Delivery_Approach__c", deliveryApproach)
                .with("Required_Skills__c", String.join(";", need.skills()));
        departures.forEach(departure -> content.with("Deviation: " + departure, true));
        return content.canonical();
    }

    /** What it is sold for, and with how many hours. The totals have tolerances, so these are not content. */
    public String pricing() {
        return new Scope()
                .with("OpportunityLineItemId", lineId)
                .with("UnitPrice", unitPrice)
                .with("Effort_Hours__c", effortHours)
                .canonical();
    }
}
