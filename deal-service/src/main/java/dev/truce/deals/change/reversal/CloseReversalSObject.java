package dev.truce.deals.change.reversal;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a request to undo a close looks through the API. It changes by its actions only. */
final class CloseReversalSObject {

    @Produces
    @Singleton
    SObjectType<CloseReversal> closeReversal() {
        return SObjectType.of("Close_Reversal__c", CloseReversals.KEY_PREFIX, CloseReversal.class)
                .labels("Close Reversal", "Close Reversals")
                .describedAs("A request to reopen or rescind a deal, and who agreed to it.")
                .readOnlyReference("Opportunity__c", "Opportunity", CloseReversal::opportunity)
                .childrenAs("Close_Reversals__r")
                .readOnly("Kind__c", picklist(ReversalKind.class), CloseReversal::kind)
                .readOnly("Reason__c", longText(4000), CloseReversal::reason)
                .readOnlyReference("Requested_By__c", "User", CloseReversal::requestedBy)
                .readOnly("Consent_Of__c", text(40), CloseReversal::consentLabel)
                .readOnly("Status__c", picklist(ReversalStatus.class), CloseReversal::status)
                .readOnlyReference("Decided_By__c", "User", CloseReversal::decidedBy)
                .readOnly("Decided_At__c", dateTime(), CloseReversal::decidedAt)
                .readOnly("Handoff_State__c", text(40), CloseReversal::handoffState);
    }
}
