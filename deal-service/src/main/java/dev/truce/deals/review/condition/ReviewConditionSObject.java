package dev.truce.deals.review.condition;

import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.deals.review.ConditionGate;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a condition looks through the API. It is made by an approval; only its status changes. */
@Singleton
final class ReviewConditionSObject {
    private final SettleCondition settle;

    ReviewConditionSObject(SettleCondition settle) {
        this.settle = settle;
    }

    @Produces
    @Singleton
    SObjectType<ReviewCondition> reviewCondition() {
        return SObjectType.of("Review_Condition__c", ReviewConditions.KEY_PREFIX, ReviewCondition.class)
                .labels("Review Condition", "Review Conditions")
                .describedAs(
                        "What delivery makes its approval depend on. While a Pre Close one is open the deal cannot be won.")
                .permit(Operation.UPDATE, Role.DELIVERY_MANAGER, Role.PROJECT_MANAGER, Role.RESOURCE_MANAGER)
                .readOnlyReference("Delivery_Review__c", "Delivery_Review__c", ReviewCondition::deliveryReview)
                .childrenAs("Review_Conditions__r")
                .readOnlyReference("Opportunity__c", "Opportunity", ReviewCondition::opportunity)
                .childrenAs("Review_Conditions__r")
                .readOnly("Text__c", longText(4000), ReviewCondition::text)
                .readOnly("Gate__c", restrictedPicklist(ConditionGate.class), ReviewCondition::gate)
                .readOnlyReference("Owner__c", "User", ReviewCondition::owner)
                .readOnly("Due_On__c", date(), ReviewCondition::dueOn)
                .optional(
                        "Status__c",
                        restrictedPicklist(ReviewConditionStatus.class),
                        ReviewCondition::status,
                        settle::as)
                .at("status")
                .neverNull();
    }
}
