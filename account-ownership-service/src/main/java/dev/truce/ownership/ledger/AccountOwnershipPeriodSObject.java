package dev.truce.ownership.ledger;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a row of the ledger looks through the API; nobody writes it by hand. */
@ApplicationScoped
class AccountOwnershipPeriodSObject {

    @Produces
    @Singleton
    SObjectType<AccountOwnershipPeriod> accountOwnershipPeriod() {
        return SObjectType.of("Account_Ownership_Period__c", "a29", AccountOwnershipPeriod.class)
                .labels("Account Ownership Period", "Account Ownership Periods")
                .describedAs("From when to when who was accountable for an account: without overlap, without gap,"
                        + " never changed afterwards.")
                .autoNumbered("Name", AccountOwnershipPeriod::name)
                .readOnlyReference("Account__c", "Account", AccountOwnershipPeriod::account)
                .neverNull()
                .childrenAs("Ownership_Periods__r")
                .readOnly("Phase__c", restrictedPicklist(Phase.class), AccountOwnershipPeriod::phase)
                .neverNull()
                .readOnly("Side__c", restrictedPicklist(Side.class), AccountOwnershipPeriod::side)
                .readOnlyReference("Owner__c", "User", AccountOwnershipPeriod::owner)
                .readOnly("Effective_From__c", dateTime(), AccountOwnershipPeriod::effectiveFrom)
                .neverNull()
                .readOnly("Effective_To__c", dateTime(), AccountOwnershipPeriod::effectiveTo)
                .help("Empty for the period that lasts.")
                .readOnly("Cause__c", restrictedPicklist(Cause.class), AccountOwnershipPeriod::cause)
                .neverNull()
                .readOnly("Cause_Record__c", text(18), AccountOwnershipPeriod::causeRecord)
                .help("The deal or handoff behind it.");
    }
}
