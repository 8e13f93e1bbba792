package dev.truce.deals.deal;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.picklist;

import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.SObjectType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a deal with its assessment by delivery; all of them are derived. */
final class DeliverabilityFields {
    private static final int TEXT = 32_000;

    private DeliverabilityFields() {}

    static void addTo(SObjectType<Deal> deal) {
        derived(deal, "Requires_Review__c", "requiresReview", checkbox(), Deliverability::requiresReview)
                .help("Whether the deal cannot be won without a delivery review.");
        derived(deal, "Review_Reasons__c", "reviewReasons", longText(TEXT), Deliverability::reviewReasons)
                .help("Why it requires a review.");
        derived(deal, "Review_Status__c", "reviewStatus", picklist(), Deliverability::reviewStatus);
        derived(deal, "Standardisation__c", "standardisation", percent(), Deliverability::standardisation)
                .help("Share of the amount that sells standard offerings without deviation.");
        derived(
                deal,
                "Reviewed_Effort_Hours__c",
                "reviewedEffortHours",
                number(9, 2),
                Deliverability::reviewedEffortHours);
        derived(deal, "Feasible_Go_Live__c", "feasibleGoLive", date(), Deliverability::feasibleGoLive)
                .help("The earliest go-live that delivery can promise, by its review.");
        derived(deal, "Expertise_Coverage__c", "expertiseCoverage", percent(), Deliverability::expertiseCoverage)
                .help("Share of the effort whose skills delivery has.");
        derived(deal, "First_Of_Kind__c", "firstOfKind", checkbox(), Deliverability::firstOfKind);
        derived(deal, "Risk_Score__c", "riskScore", integer(), Deliverability::riskScore)
                .help("0 to 100: how likely delivery is to suffer from the deal.");
        derived(deal, "Actual_Effort_Hours__c", "actualEffortHours", number(9, 2), Deliverability::actualEffortHours)
                .help("Hours it has taken, by the project tool.");
        derived(deal, "Actual_Start__c", "actualStart", date(), Deliverability::actualStart);
        derived(deal, "Actual_Go_Live__c", "actualGoLive", date(), Deliverability::actualGoLive);
        derived(deal, "Risk_Reasons__c", "riskReasons", longText(TEXT), Deliverability::riskReasons);
    }

    private static <V> SObjectType<Deal> derived(
            SObjectType<Deal> deal,
            String field,
            String attribute,
            FieldType<V> type,
            Function<Deliverability, @Nullable V> reader) {
        return deal.readOnly(field, type, row -> reader.apply(row.deliverability()))
                .at("deliverability." + attribute)
                .calculated();
    }
}
