package dev.truce.deals.review;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;

/** How the verdict of a review looks through the API. */
final class VerdictFields {
    private static final int TEXT = 32_000;

    private VerdictFields() {}

    static void addTo(SObjectType<DeliveryReview> review) {
        review.readOnly("Decision__c", picklist(), row -> row.verdict().decisionLabel())
                .at("verdict.decision")
                .help("What was decided, also after it went out of date.")
                .readOnlyReference("Decided_By__c", "User", row -> row.verdict().decidedBy())
                .at("verdict.decidedBy")
                .readOnly("Decided_At__c", dateTime(), row -> row.verdict().decidedAt())
                .at("verdict.decidedAt")
                .readOnly("Answered_At__c", dateTime(), row -> row.verdict().answeredAt())
                .at("verdict.answeredAt")
                .help("When it was decided first; a later confirmation does not change it.")
                .readOnly("Is_Tacit__c", checkbox(), row -> row.verdict().tacit())
                .at("verdict.tacit")
                .help("Whether nobody decided, and the policy took that for an agreement.");
        rating(review, "Skills_Rating__c", "skillsRating", Dimension.SKILLS);
        rating(review, "Capacity_Rating__c", "capacityRating", Dimension.CAPACITY);
        rating(review, "Timeline_Rating__c", "timelineRating", Dimension.TIMELINE);
        rating(review, "Budget_Rating__c", "budgetRating", Dimension.BUDGET);
        rating(review, "Technology_Rating__c", "technologyRating", Dimension.TECHNOLOGY);
        rating(review, "Customer_Readiness_Rating__c", "customerReadinessRating", Dimension.CUSTOMER_READINESS);
        rating(review, "Dependency_Rating__c", "dependencyRating", Dimension.DEPENDENCY);
        review.readOnly("Rating_Notes__c", longText(TEXT), row -> row.verdict()
                        .ratings()
                        .notes())
                .at("verdict.ratings.ratingNotes")
                .readOnly("Methodology_Fit__c", picklist(MethodologyFit.class), row -> row.verdict()
                        .methodologyFit())
                .at("verdict.methodologyFit")
                .readOnly("Methodology_Fit_Why__c", longText(4000), row -> row.verdict()
                        .methodologyFitWhy())
                .at("verdict.methodologyFitWhy")
                .readOnly("Reviewed_Effort_Hours__c", number(9, 2), row -> row.verdict()
                        .reviewedEffortHours())
                .at("verdict.reviewedEffortHours")
                .readOnly("Feasible_Go_Live__c", date(), row -> row.verdict().feasibleGoLive())
                .at("verdict.feasibleGoLive")
                .readOnly("Findings__c", longText(TEXT), row -> row.verdict().findingsText())
                .at("verdict.findings")
                .readOnly("Reason_Codes__c", text(255), row -> row.verdict().reasonCodes())
                .at("verdict.reasonCodes")
                .readOnly("Counter_Proposal__c", longText(TEXT), row -> row.verdict()
                        .counterProposal())
                .at("verdict.counterProposal")
                .readOnly(
                        "Waiver_Reason__c", longText(4000), row -> row.verdict().waiverReason())
                .at("verdict.waiverReason")
                .readOnly("Valid_Until__c", date(), row -> row.verdict().validUntil())
                .at("verdict.validUntil")
                .readOnly(
                        "Capacity_Valid_Until__c", date(), row -> row.verdict().capacityValidUntil())
                .at("verdict.capacityValidUntil");
    }

    private static void rating(
            SObjectType<DeliveryReview> review, String field, String attribute, Dimension dimension) {
        review.readOnly(field, picklist(Rating.class), row -> row.verdict()
                        .ratings()
                        .of(dimension))
                .at("verdict.ratings." + attribute);
    }
}
