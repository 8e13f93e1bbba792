package dev.truce.deals.commitment.line;

import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a deviation looks through the API. */
@Singleton
final class LineDeviationSObject {
    private final DeviateFromStandard deviate;

    LineDeviationSObject(DeviateFromStandard deviate) {
        this.deviate = deviate;
    }

    @Produces
    @Singleton
    SObjectType<LineDeviation> lineDeviation() {
        return SObjectType.of("Line_Deviation__c", "a09", LineDeviation.class)
                .labels("Line Deviation", "Line Deviations")
                .describedAs(
                        "In what a line differs from the standard offering it sells. Makes a delivery review necessary.")
                .creates(LineDeviation::new)
                .deletable()
                .permit(Operation.CREATE, DealLineSObject.SELLERS)
                .permit(Operation.UPDATE, DealLineSObject.SELLERS)
                .permit(Operation.DELETE, DealLineSObject.SELLERS)
                .requiredReference(
                        "Opportunity_Line_Item__c",
                        "OpportunityLineItem",
                        LineDeviation::opportunityLineItem,
                        deviate::of)
                .childrenAs("Line_Deviations__r")
                .readOnlyReference("Opportunity__c", "Opportunity", LineDeviation::opportunity)
                .neverNull()
                .childrenAs("Line_Deviations__r")
                .required("Difference__c", longText(4000), LineDeviation::difference, LineDeviation::differIn)
                .help("What is different from the standard scope.")
                .optional("Reason__c", longText(4000), LineDeviation::reason, LineDeviation::because)
                .optional("Extra_Effort_Hours__c", number(9, 2), LineDeviation::extraEffortHours, LineDeviation::take)
                .help("How many of the hours of the line are there because of it.");
    }
}
