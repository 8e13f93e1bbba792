package dev.truce.deals.review;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a review looks through the API. It changes by its actions only. */
final class DeliveryReviewSObject {
    @Produces
    @Singleton
    SObjectType<DeliveryReview> deliveryReview() {
        SObjectType<DeliveryReview> review = SObjectType.of(
                        "Delivery_Review__c", DeliveryReviews.KEY_PREFIX, DeliveryReview.class)
                .labels("Delivery Review", "Delivery Reviews")
                .describedAs("What a delivery unit says about a deal before it is won. It moves by the actions under"
                        + " /services/apexrest/deals/{id}/reviews, so its fields are read-only here.");
        declareProgress(review);
        VerdictFields.addTo(review);
        return review;
    }

    private static void declareProgress(SObjectType<DeliveryReview> review) {
        review.autoNumbered("Name", row -> row.asking().number())
                .at("asking.number")
                .readOnlyReference("Opportunity__c", "Opportunity", DeliveryReview::opportunity)
                .childrenAs("Delivery_Reviews__r")
                .readOnlyReference("Delivery_Unit__c", "Delivery_Unit__c", row -> row.asking()
                        .deliveryUnit())
                .at("asking.deliveryUnit")
                .childrenAs("Delivery_Reviews__r")
                .readOnly("Status__c", restrictedPicklist(ReviewStatus.class), DeliveryReview::status)
                .at("status")
                .readOnly("Is_Current__c", checkbox(), DeliveryReview::isCurrent)
                .help("Whether it counts; false once another request or a waiver took its place.")
                .readOnlyReference("Previous_Review__c", "Delivery_Review__c", row -> row.asking()
                        .previousReview())
                .at("asking.previousReview")
                .readOnlyReference(
                        "Requested_By__c", "User", row -> row.asking().requestedBy())
                .at("asking.requestedBy")
                .readOnly("Requested_At__c", dateTime(), row -> row.asking().requestedAt())
                .at("asking.requestedAt")
                .readOnly("Due_At__c", dateTime(), row -> row.asking().dueAt())
                .at("asking.dueAt")
                .readOnlyReference("Reviewer__c", "User", DeliveryReview::reviewer)
                .readOnlyReference("Delegate__c", "User", DeliveryReview::delegate)
                .readOnly("Claimed_At__c", dateTime(), DeliveryReview::claimedAt)
                .readOnly("Escalation_Level__c", integer(), DeliveryReview::escalationLevel)
                .readOnly("Scope_Version__c", integer(), row -> row.reviewedScope()
                        .scopeVersion())
                .at("reviewedScope.scopeVersion")
                .readOnly("Scope_Fingerprint__c", text(64), row -> row.reviewedScope()
                        .scopeFingerprint())
                .at("reviewedScope.scopeFingerprint")
                .calculated()
                .help("The scope it speaks about.");
    }
}
