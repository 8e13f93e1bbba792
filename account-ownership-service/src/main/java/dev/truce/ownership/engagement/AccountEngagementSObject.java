package dev.truce.ownership.engagement;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How an engagement looks through the API; it is made and moved by what happens to its deal. */
@ApplicationScoped
class AccountEngagementSObject {

    @Produces
    @Singleton
    SObjectType<AccountEngagement> accountEngagement() {
        return SObjectType.of("Account_Engagement__c", "a21", AccountEngagement.class)
                .labels("Account Engagement", "Account Engagements")
                .describedAs("A won deal that is delivered for an account; made and moved by what happens to the deal.")
                .autoNumbered("Name", AccountEngagement::name)
                .readOnlyReference("Account__c", "Account", AccountEngagement::account)
                .neverNull()
                .childrenAs("Engagements__r")
                .readOnlyReference("Deal__c", "Opportunity", AccountEngagement::deal)
                .neverNull()
                .readOnly("Unit__c", text(18), AccountEngagement::unit)
                .label("Delivery Unit")
                .help("The delivery unit that delivers it, where known.")
                .readOnly("Status__c", restrictedPicklist(EngagementStatus.class), AccountEngagement::status)
                .neverNull()
                .readOnly("Reopen_Seq__c", integer(), AccountEngagement::reopenSeq)
                .neverNull()
                .help("How often the deal had been reopened before it was won.")
                .readOnly("Won_At__c", dateTime(), AccountEngagement::wonAt)
                .neverNull()
                .readOnly("Handoff_Started_At__c", dateTime(), AccountEngagement::handoffStartedAt)
                .readOnly("Accepted_At__c", dateTime(), AccountEngagement::acceptedAt)
                .help("When delivery accepted its handoff.")
                .readOnly("Voided_At__c", dateTime(), AccountEngagement::voidedAt)
                .help("Since when it does not stand any more.")
                .readOnly("Handoff__c", text(18), AccountEngagement::handoff)
                .help("The handoff in handoff-service.")
                .readOnlyReference("Delivery_Owner__c", "User", AccountEngagement::deliveryOwner)
                .help("Who answers for the delivery.");
    }
}
