package dev.truce.deals.account;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.phone;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;
import static dev.truce.platform.sobject.definition.FieldType.url;

import dev.truce.deals.catalog.money.Currencies;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** How an account looks through the API. */
@Singleton
final class AccountSObject {
    private static final Role[] SELLERS = {Role.SALES_REP, Role.SALES_MANAGER, Role.REVOPS, Role.INTEGRATION};
    private static final Role[] EDITORS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.REVOPS,
        Role.INTEGRATION,
    };

    private final Currencies currencies;

    AccountSObject(Currencies currencies) {
        this.currencies = currencies;
    }

    @Produces
    @Singleton
    SObjectType<Account> account() {
        SObjectType<Account> account = SObjectType.of("Account", "001", Account.class)
                .labels("Account", "Accounts")
                .describedAs("A customer. Who owns it after a won deal is decided by account-ownership-service.")
                .creates(id -> new Account(id, currencies.standard()))
                .searchable()
                .deletable()
                .permit(Operation.CREATE, SELLERS)
                .permit(Operation.UPDATE, EDITORS)
                .permit(Operation.DELETE, SELLERS)
                .required("Name", text(255), Account::name, Account::rename)
                .optional("AccountNumber", text(40), Account::accountNumber, Account::number)
                .optional(
                        "Type",
                        picklist("Prospect", "Customer", "Partner", "Competitor", "Other"),
                        Account::type,
                        Account::classify)
                .optional("Industry", picklist(Industries.suggested()), Account::industry, Account::workIn)
                .reference("ParentId", "Account", Account::parentId, Account::belongTo)
                .childrenAs("ChildAccounts")
                .optional("Website", url(), Account::website, Account::website)
                .optional("Phone", phone(), Account::phone, Account::phone)
                .optional("Fax", phone(), Account::fax, Account::fax)
                .optional("Description", longText(32_000), Account::description, Account::describe)
                .optional("CurrencyIsoCode", currencies.codes(), Account::currencyIsoCode, Account::countIn)
                .neverNull();
        CompanyProfileFields.addTo(account);
        new AddressFields("Billing", "billing", Account::billing, Account::changeBilling).addTo(account);
        new AddressFields("Shipping", "shipping", Account::shipping, Account::changeShipping).addTo(account);
        return account.owner(row -> row.ownership().ownerId(), Account::proposeOwner)
                .at("ownership.ownerId")
                .help(
                        "The caller unless given. Writable while the account is Unowned or Sales Owned; then use the change-owner action.")
                .readOnly("Ownership_Phase__c", picklist(AccountPhase.class), row -> row.ownership()
                        .phase())
                .at("ownership.phase")
                .readOnly("Accountable_Side__c", picklist(List.of(Side.SALES, Side.DELIVERY)), row -> row.ownership()
                        .accountableSide())
                .at("ownership.accountableSide")
                .readOnly("At_Risk__c", checkbox(), row -> row.ownership().atRisk())
                .at("ownership.atRisk");
    }
}
