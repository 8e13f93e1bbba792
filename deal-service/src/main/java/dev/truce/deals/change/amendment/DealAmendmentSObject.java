package dev.truce.deals.change.amendment;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;
import static dev.truce.platform.sobject.definition.FieldType.url;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How an amendment looks through the API: its content is written while it is a draft; its status moves by actions. */
@Singleton
final class DealAmendmentSObject {
    private static final Role[] DRAFTERS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.PROJECT_MANAGER,
        Role.DELIVERY_MANAGER,
        Role.INTEGRATION,
    };

    private final DealAmendments amendments;
    private final DraftAmendment draftAmendment;

    DealAmendmentSObject(DealAmendments amendments, DraftAmendment draftAmendment) {
        this.amendments = amendments;
        this.draftAmendment = draftAmendment;
    }

    @Produces
    @Singleton
    SObjectType<DealAmendment> dealAmendment() {
        return SObjectType.of("Deal_Amendment__c", DealAmendments.KEY_PREFIX, DealAmendment.class)
                .labels("Deal Amendment", "Deal Amendments")
                .describedAs(
                        "An agreed change of a won deal. A draft is written here; it moves by the actions under /services/apexrest/deals/{id}/amendments.")
                .creates(amendments::blank)
                .permit(Operation.CREATE, DRAFTERS)
                .permit(Operation.UPDATE, DRAFTERS)
                .autoNumbered("Name", DealAmendment::number)
                .at("number")
                .parent("Opportunity__c", "Opportunity", DealAmendment::opportunity, draftAmendment::draft)
                .childrenAs("Deal_Amendments__r")
                .required(
                        "Kinds__c",
                        multiPicklist(
                                "Amount", "Scope Add", "Scope Remove", "Dates", "Billing", "Parties", "Correction"),
                        DealAmendment::kinds,
                        DealAmendment::change)
                .optional("Description__c", longText(4000), DealAmendment::description, DealAmendment::describe)
                .optional("Delta_Amount__c", currency(), DealAmendment::deltaAmount, DealAmendment::moveAmount)
                .neverNull()
                .optional(
                        "Delta_Effort_Hours__c",
                        number(9, 2),
                        DealAmendment::deltaEffortHours,
                        DealAmendment::moveEffort)
                .neverNull()
                .optional("New_Go_Live__c", date(), DealAmendment::newGoLive, DealAmendment::moveGoLive)
                .optional(
                        "Affected_Item_Keys__c", longText(4000), DealAmendment::affectedItemKeys, DealAmendment::affect)
                .help("Keys of checklist items whose answers may no longer be right, separated by semicolons.")
                .optional("Document_Url__c", url(), DealAmendment::documentUrl, DealAmendment::signAs)
                .help("What the customer signed.")
                .optional("Document_Sha256__c", text(64), DealAmendment::documentSha256, DealAmendment::sealWith)
                .readOnly("Deal_Revision__c", integer(), DealAmendment::dealRevision)
                .help("The revision of the deal that it changes.")
                .readOnlyReference("Decided_By__c", "User", DealAmendment::decidedBy)
                .readOnly("Reviewed_Delta_Hours__c", number(9, 2), DealAmendment::reviewedDeltaHours)
                .readOnly("Feasible_Go_Live__c", date(), DealAmendment::feasibleGoLive)
                .readOnly("Status__c", restrictedPicklist(AmendmentStatus.class), DealAmendment::status)
                .at("status");
    }
}
