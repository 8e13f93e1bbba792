package dev.truce.handoffs.condition;

import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a condition looks through the API. It is made by a conditional acceptance and met by settling its item. */
final class HandoffConditionSObject {

    @Produces
    @Singleton
    SObjectType<HandoffCondition> handoffCondition() {
        return SObjectType.of("Handoff_Condition__c", "a14", HandoffCondition.class)
                .labels("Handoff Condition", "Handoff Conditions")
                .describedAs(
                        "What must still happen after a conditional acceptance. It is met when its item is settled;"
                                + " with the last one the acceptance is unconditional.")
                .readOnly("Name", text(80), HandoffCondition::itemKey)
                .at("itemKey")
                .readOnlyReference("Handoff__c", "Handoff__c", HandoffCondition::handoff)
                .childrenAs("Conditions__r")
                .readOnly("Item_Key__c", text(80), HandoffCondition::itemKey)
                .readOnly("Text__c", longText(4000), HandoffCondition::text)
                .readOnlyReference("Owner__c", "User", HandoffCondition::owner)
                .readOnly("Due_On__c", date(), HandoffCondition::dueOn)
                .readOnly("Status__c", restrictedPicklist(ConditionStatus.class), HandoffCondition::status)
                .readOnly("Extensions__c", integer(), HandoffCondition::extensions);
    }
}
