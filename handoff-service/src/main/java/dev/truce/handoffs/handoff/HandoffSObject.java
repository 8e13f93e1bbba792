package dev.truce.handoffs.handoff;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.handoffs.picklist.Picklist;
import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a handoff looks through the API. It changes by its actions only. */
final class HandoffSObject {

    @Produces
    @Singleton
    SObjectType<Handoff> handoff() {
        SObjectType<Handoff> handoff = SObjectType.of("Handoff__c", "a12", Handoff.class)
                .labels("Handoff", "Handoffs")
                .searchable()
                .describedAs(
                        "The agreement between the two sides about one sold deal. It is prepared when a delivery review of the deal is requested, starts when the deal is won and"
                                + " moves by the actions under /services/apexrest/handoffs, so its fields are read-only here.");
        declareParties(handoff);
        declareProgress(handoff);
        declareMilestones(handoff);
        return handoff;
    }

    private static void declareParties(SObjectType<Handoff> handoff) {
        handoff.autoNumbered("Name", Handoff::number)
                .at("number")
                .readOnlyReference("OwnerId", "User", Handoff::ownerId)
                .help("The seller who answers for it; from the acceptance on whoever leads the delivery.")
                .readOnlyReference("Deal__c", "Opportunity", Handoff::deal)
                .childrenAs("Handoffs__r")
                .readOnlyReference("Account__c", "Account", Handoff::account)
                .childrenAs("Handoffs__r")
                .readOnly("Kind__c", restrictedPicklist(Picklist.words(HandoffKind.class)), Handoff::kindWord)
                .readOnly("Status__c", restrictedPicklist(Picklist.words(HandoffStatus.class)), Handoff::statusWord)
                .readOnly("Revision__c", integer(), Handoff::revision)
                .help("1 at first, one more each time a returned handoff is taken up.")
                .readOnly("Deal_Revision__c", integer(), Handoff::dealRevision)
                .readOnly("Reopen_Seq__c", integer(), Handoff::reopenSeq)
                .readOnlyReference("Sales_Lead__c", "User", Handoff::salesLead)
                .readOnlyReference("Acceptor__c", "User", Handoff::acceptor)
                .readOnly("Delivery_Unit__c", text(18), Handoff::deliveryUnit)
                .help("Id of the delivery unit, which deal-service masters.")
                .readOnly("Template_Versions__c", longText(32_000), Handoff::templateVersions);
    }

    private static void declareProgress(SObjectType<Handoff> handoff) {
        handoff.readOnly("Pre_Close_Readiness__c", percent(), Handoff::preCloseReadiness)
                .readOnly("Pre_Submit_Readiness__c", percent(), Handoff::preSubmitReadiness)
                .readOnly("Pre_Kickoff_Readiness__c", percent(), Handoff::preKickoffReadiness)
                .readOnly("Missing_Keys__c", longText(32_000), Handoff::missingKeys)
                .help("Keys of the required items that are not answered, separated by semicolons.")
                .readOnly("Kickoff_Allowed__c", checkbox(), Handoff::isKickoffAllowed)
                .readOnly(
                        "Ball_In_Court__c",
                        restrictedPicklist(Picklist.words(BallInCourt.class)),
                        Handoff::ballInCourtWord)
                .readOnly("Sla_Status__c", restrictedPicklist(Picklist.words(SlaStatus.class)), Handoff::slaStatus)
                .readOnly("Escalation_Level__c", integer(), Handoff::escalationLevel)
                .readOnly("Sales_Wait_Hours__c", number(9, 2), Handoff::salesWaitHours)
                .readOnly("Delivery_Wait_Hours__c", number(9, 2), Handoff::deliveryWaitHours)
                .readOnly("Customer_Wait_Hours__c", number(9, 2), Handoff::customerWaitHours)
                .readOnly("Due_At__c", dateTime(), Handoff::dueAt)
                .help("By when the side that has the ball must act.");
    }

    private static void declareMilestones(SObjectType<Handoff> handoff) {
        handoff.readOnlyReference("Submitted_By__c", "User", Handoff::submittedBy)
                .readOnly("Submitted_At__c", dateTime(), Handoff::submittedAt)
                .readOnly("Claimed_At__c", dateTime(), Handoff::claimedAt)
                .readOnlyReference("Accepted_By__c", "User", Handoff::acceptedBy)
                .readOnly("Accepted_At__c", dateTime(), Handoff::acceptedAt)
                .readOnly("Completed_At__c", dateTime(), Handoff::completedAt)
                .readOnly("First_Pass__c", checkbox(), Handoff::isFirstPass)
                .help("Never returned.")
                .readOnly("Return_Count__c", integer(), Handoff::returnCount)
                .readOnly("Quality_Score__c", integer(), Handoff::qualityScore);
    }
}
