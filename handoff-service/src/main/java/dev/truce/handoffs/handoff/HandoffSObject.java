package dev.truce.handoffs.handoff;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

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
                .readOnly("Kind__c", restrictedPicklist(HandoffKind.class), Handoff::kind)
                .readOnly("Status__c", restrictedPicklist(HandoffStatus.class), Handoff::status)
                .at("progress.status")
                .readOnly("Revision__c", integer(), Handoff::revision)
                .at("progress.revision")
                .help("1 at first, one more each time a returned handoff is taken up.")
                .readOnly("Deal_Revision__c", integer(), row -> row.sold().dealRevision())
                .at("sold.dealRevision")
                .readOnly("Reopen_Seq__c", integer(), row -> row.sold().reopenSeq())
                .at("sold.reopenSeq")
                .readOnlyReference("Sales_Lead__c", "User", row -> row.sold().salesLead())
                .at("sold.salesLead")
                .readOnlyReference("Acceptor__c", "User", Handoff::acceptor)
                .readOnly("Delivery_Unit__c", text(18), row -> row.sold().deliveryUnit())
                .at("sold.deliveryUnit")
                .help("Id of the delivery unit, which deal-service masters.")
                .readOnly("Template_Versions__c", longText(32_000), Handoff::templateVersions);
    }

    private static void declareProgress(SObjectType<Handoff> handoff) {
        handoff.readOnly("Pre_Close_Readiness__c", percent(), row -> row.readiness()
                        .preClose())
                .at("readiness.preCloseReadiness")
                .readOnly("Pre_Submit_Readiness__c", percent(), row -> row.readiness()
                        .preSubmit())
                .at("readiness.preSubmitReadiness")
                .readOnly("Pre_Kickoff_Readiness__c", percent(), row -> row.readiness()
                        .preKickoff())
                .at("readiness.preKickoffReadiness")
                .readOnly("Missing_Keys__c", longText(32_000), row -> row.readiness()
                        .missingKeys())
                .at("readiness.missingKeys")
                .help("Keys of the required items that are not answered, separated by semicolons.")
                .readOnly(
                        "Kickoff_Allowed__c", checkbox(), row -> row.readiness().isKickoffAllowed())
                .at("readiness.kickoffAllowed")
                .readOnly("Ball_In_Court__c", restrictedPicklist(BallInCourt.class), row -> row.clocks()
                        .ballInCourt())
                .at("clocks.ballInCourt")
                .readOnly("Sla_Status__c", restrictedPicklist(SlaStatus.class), row -> row.clocks()
                        .slaStatus())
                .at("clocks.slaStatus")
                .readOnly("Escalation_Level__c", integer(), row -> row.clocks().escalationLevel())
                .at("clocks.escalationLevel")
                .readOnly(
                        "Sales_Wait_Hours__c", number(9, 2), row -> row.clocks().salesWaitHours())
                .at("clocks.salesWaitHours")
                .readOnly("Delivery_Wait_Hours__c", number(9, 2), row -> row.clocks()
                        .deliveryWaitHours())
                .at("clocks.deliveryWaitHours")
                .readOnly("Customer_Wait_Hours__c", number(9, 2), row -> row.clocks()
                        .customerWaitHours())
                .at("clocks.customerWaitHours")
                .readOnly("Due_At__c", dateTime(), row -> row.clocks().dueAt())
                .at("clocks.dueAt")
                .help("By when the side that has the ball must act.");
    }

    private static void declareMilestones(SObjectType<Handoff> handoff) {
        handoff.readOnlyReference(
                        "Submitted_By__c", "User", row -> row.milestones().submittedBy())
                .at("milestones.submittedBy")
                .readOnly("Submitted_At__c", dateTime(), row -> row.milestones().submittedAt())
                .at("milestones.submittedAt")
                .readOnly("Claimed_At__c", dateTime(), row -> row.milestones().claimedAt())
                .at("milestones.claimedAt")
                .readOnlyReference(
                        "Accepted_By__c", "User", row -> row.milestones().acceptedBy())
                .at("milestones.acceptedBy")
                .readOnly("Accepted_At__c", dateTime(), row -> row.milestones().acceptedAt())
                .at("milestones.acceptedAt")
                .readOnly("Completed_At__c", dateTime(), row -> row.milestones().completedAt())
                .at("milestones.completedAt")
                .readOnly("First_Pass__c", checkbox(), row -> row.milestones().isFirstPass())
                .at("milestones.firstPass")
                .help("Never returned.")
                .readOnly("Return_Count__c", integer(), row -> row.milestones().returnCount())
                .at("milestones.returnCount")
                .readOnly("Quality_Score__c", integer(), row -> row.milestones().qualityScore())
                .at("milestones.qualityScore");
    }
}
