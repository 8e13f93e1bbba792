package dev.truce.replicas.account;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.phone;
import static dev.truce.platform.sobject.definition.FieldType.text;
import static dev.truce.platform.sobject.definition.FieldType.url;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the copy of an account looks through the API. */
@Singleton
class ReplicatedAccountSObject {

    @Produces
    @Singleton
    SObjectType<ReplicatedAccount> account() {
        return SObjectType.of("Account", "001", ReplicatedAccount.class)
                .replica()
                .describedAs("A customer. A read-only copy: deal-service masters it.")
                .readOnly("Name", text(255), ReplicatedAccount::name)
                .readOnly("AccountNumber", text(40), ReplicatedAccount::accountNumber)
                .readOnly("Type", text(255), ReplicatedAccount::type)
                .readOnly("Industry", text(255), ReplicatedAccount::industry)
                .readOnlyReference("ParentId", "Account", ReplicatedAccount::parentId)
                .readOnlyReference("OwnerId", "User", ReplicatedAccount::ownerId)
                .readOnly("Phone", phone(), ReplicatedAccount::phone)
                .readOnly("Website", url(), ReplicatedAccount::website)
                .readOnly("BillingStreet", text(255), ReplicatedAccount::billingStreet)
                .readOnly("BillingCity", text(40), ReplicatedAccount::billingCity)
                .readOnly("BillingState", text(80), ReplicatedAccount::billingState)
                .readOnly("BillingPostalCode", text(20), ReplicatedAccount::billingPostalCode)
                .readOnly("BillingCountry", text(80), ReplicatedAccount::billingCountry)
                .readOnly("AnnualRevenue", currency(), ReplicatedAccount::annualRevenue)
                .readOnly("NumberOfEmployees", integer(), ReplicatedAccount::numberOfEmployees);
    }
}
