package dev.truce.ownership.ledger;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the ownership of an account looks through the API. Phase and owner move by actions and events only. */
@ApplicationScoped
class AccountOwnershipSObject {

    @Produces
    @Singleton
    SObjectType<AccountOwnership> accountOwnership() {
        return SObjectType.of("Account_Ownership__c", "a20", AccountOwnership.class)
                .labels("Account Ownership", "Account Ownerships")
                .describedAs("Who is accountable for an account now. Its history is Account_Ownership_Period__c.")
                .permit(Operation.UPDATE, Role.DELIVERY_MANAGER, Role.PROJECT_MANAGER, Role.REVOPS, Role.EXECUTIVE)
                .autoNumbered("Name", AccountOwnership::name)
                .readOnlyReference("Account__c", "Account", AccountOwnership::account)
                .neverNull()
                .childrenAs("Ownerships__r")
                .readOnly("Phase__c", restrictedPicklist(Phase.class), AccountOwnership::phase)
                .at("accountability.phase")
                .neverNull()
                .readOnly("Accountable_Side__c", restrictedPicklist(Side.class), AccountOwnership::accountableSide)
                .at("accountability.accountableSide")
                .readOnlyReference("OwnerId", "User", AccountOwnership::ownerId)
                .at("accountability.ownerId")
                .help("Empty while nobody owns the account.")
                .readOnly("Since__c", dateTime(), AccountOwnership::since)
                .at("accountability.since")
                .neverNull()
                .help("When this phase and owner began.")
                .readOnly("Version__c", integer(), AccountOwnership::ownershipVersion)
                .at("accountability.ownershipVersion")
                .neverNull()
                .help("Grows with every change; events carry it, so that copies take only what is newer.")
                .readOnly("Active_Engagements__c", integer(), AccountOwnership::activeEngagements)
                .neverNull()
                .readOnlyReference("Shadow_Owner__c", "User", AccountOwnership::shadowOwner)
                .at("pendingTransfer.shadowOwner")
                .help("Who of delivery will probably own the account after the transition.")
                .readOnly("Objection_Until__c", dateTime(), AccountOwnership::objectionUntil)
                .at("pendingTransfer.objectionUntil")
                .help("Until when somebody may object to the transition; silence is consent.")
                .readOnly("Primary_Contact_Side__c", restrictedPicklist(Side.class), row -> row.contact()
                        .primaryContactSide())
                .at("contact.primaryContactSide")
                .help("The side that speaks with the customer first.")
                .optional(
                        "Contact_Policy__c",
                        restrictedPicklist(ContactPolicy.class),
                        row -> row.contact().contactPolicy(),
                        (row, policy) -> row.contact().openToSelling(policy))
                .at("contact.contactPolicy")
                .neverNull()
                .optional(
                        "Allowed_Topics__c",
                        longText(4000),
                        row -> row.contact().allowedTopics(),
                        (row, topics) -> row.contact().allowTopics(topics))
                .at("contact.allowedTopics")
                .help("What may be talked about while the policy is Topics Only.")
                .optional("Disputed__c", checkbox(), row -> row.holds().isDisputed(), (row, disputed) -> row.holds()
                        .dispute(disputed))
                .at("holds.disputed")
                .writableBy(Role.REVOPS, Role.EXECUTIVE)
                .help("While true, the owner stays.")
                .optional("Frozen__c", checkbox(), row -> row.holds().isFrozen(), (row, frozen) -> row.holds()
                        .freeze(frozen))
                .at("holds.frozen")
                .writableBy(Role.REVOPS, Role.EXECUTIVE)
                .help("While true, for a legal hold or a merge, nothing about the ownership changes.");
    }
}
