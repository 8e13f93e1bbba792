package dev.truce.deals.deal;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.deals.catalog.money.Currencies;
import dev.truce.deals.catalog.stage.Stages;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;

/**
 * How a deal looks through the API. The stage comes after every field that its rules depend on, and the owner
 * after the stage, because whoever gives a deal away may still move it in the same write.
 */
@Singleton
final class DealSObject {
    private final NewDeal newDeal;
    private final PlaceDeal placeDeal;
    private final MoveDeal moveDeal;
    private final ChangeDealOwner changeOwner;
    private final DealRights rights;
    private final DealDetailFields details;
    private final Stages stages;
    private final Currencies currencies;

    DealSObject(
            NewDeal newDeal,
            PlaceDeal placeDeal,
            MoveDeal moveDeal,
            ChangeDealOwner changeOwner,
            DealRights rights,
            DealDetailFields details,
            Stages stages,
            Currencies currencies) {
        this.newDeal = newDeal;
        this.placeDeal = placeDeal;
        this.moveDeal = moveDeal;
        this.changeOwner = changeOwner;
        this.rights = rights;
        this.details = details;
        this.stages = stages;
        this.currencies = currencies;
    }

    @Produces
    @Singleton
    SObjectType<Deal> opportunity() {
        SObjectType<Deal> deal = SObjectType.of("Opportunity", "006", Deal.class)
                .labels("Opportunity", "Opportunities")
                .describedAs("A deal: open until it is won or lost. Close it by its StageName or by the close action.")
                .creates(newDeal::blank)
                .searchable()
                .deletable()
                .permit(
                        Operation.CREATE,
                        Role.SALES_REP,
                        Role.SALES_MANAGER,
                        Role.DELIVERY_MANAGER,
                        Role.PROJECT_MANAGER,
                        Role.INTEGRATION)
                .permit(
                        Operation.UPDATE,
                        Role.SALES_REP,
                        Role.SALES_MANAGER,
                        Role.PRESALES,
                        Role.DELIVERY_MANAGER,
                        Role.PROJECT_MANAGER,
                        Role.RESOURCE_MANAGER,
                        Role.INTEGRATION)
                .permit(
                        Operation.DELETE,
                        Role.SALES_REP,
                        Role.SALES_MANAGER,
                        Role.DELIVERY_MANAGER,
                        Role.PROJECT_MANAGER,
                        Role.INTEGRATION);
        addSale(deal);
        details.addTo(deal);
        addDerived(deal);
        addTransitions(deal);
        return deal;
    }

    private void addSale(SObjectType<Deal> deal) {
        deal.optional("Imported__c", checkbox(), Deal::imported, Deal::declareImported)
                .neverNull()
                .writableBy(Role.INTEGRATION)
                .help("The deal had ended before Truce was there: no guards, no handoff. Given at creation.")
                .required("Name", text(120), row -> row.sale().name(), scope((row, name) -> row.edit()
                        .changeSale(sale -> sale.name(name))))
                .at("sale.name")
                .reference("AccountId", "Account", row -> row.sale().accountId(), scope(placeDeal::with))
                .at("sale.accountId")
                .childrenAs("Opportunities")
                .help("Who buys. May be unknown while the deal is open; a deal is won with one.")
                .optional(
                        "Type",
                        restrictedPicklist(BusinessType.class),
                        row -> row.sale().type(),
                        scope((row, type) -> row.edit().changeSale(sale -> sale.type(type))))
                .at("sale.type")
                .neverNull()
                .help("New Business unless given; Expansion where delivery owns the account.")
                .optional(
                        "CurrencyIsoCode",
                        currencies.codes(),
                        row -> row.sale().currencyIsoCode(),
                        scope((row, code) -> row.edit().changeSale(sale -> sale.currencyIsoCode(code))))
                .at("sale.currencyIsoCode")
                .neverNull()
                .optional("Amount", currency(), row -> row.sale().amount(), edit(DealEdits::price))
                .at("sale.amount")
                .help("The total of the lines; writable while there are none.")
                .required(
                        "CloseDate",
                        ConclusionFields.CLOSE_DATE,
                        row -> row.sale().closeDate(),
                        edit(DealEdits::expectClose))
                .at("sale.closeDate")
                .help("When the deal is expected to close, or did.")
                .optional("Probability", percent(), row -> row.forecast().probability(), edit(DealEdits::judge))
                .at("forecast.probability")
                .neverNull()
                .help("The stage's unless given.")
                .reference(
                        "Referring_Account__c",
                        "Account",
                        row -> row.sale().referringAccount(),
                        scope((row, account) -> row.edit().changeSale(sale -> sale.referringAccount(account))))
                .at("sale.referringAccount")
                .childrenAs("Referred_Opportunities__r")
                .help("The customer who recommended us.")
                .optional(
                        "Growth_Opportunity__c",
                        text(18),
                        row -> row.sale().growthOpportunity(),
                        scope((row, opportunity) -> row.edit().changeSale(sale -> sale.growFrom(opportunity))))
                .at("sale.growthOpportunity")
                .help("Id of the growth opportunity, found by delivery, that the deal comes from.")
                .readOnly("Reentry_Missing__c", checkbox(), row -> row.sale().reentryMissing())
                .at("sale.reentryMissing")
                .neverNull()
                .help("Sales opened this expansion of an account that delivery owns without having been asked in.");
    }

    private static void addDerived(SObjectType<Deal> deal) {
        deal.readOnly("ExpectedRevenue", currency(), row -> row.forecast().expectedRevenue())
                .at("forecast.expectedRevenue")
                .readOnly("ForecastCategoryName", picklist(), row -> row.forecast()
                        .forecastCategoryName())
                .at("forecast.forecastCategoryName")
                .readOnly("FiscalYear", integer(), row -> row.forecast().fiscalYear())
                .at("forecast.fiscalYear")
                .readOnly("FiscalQuarter", integer(), row -> row.forecast().fiscalQuarter())
                .at("forecast.fiscalQuarter")
                .readOnly("IsClosed", checkbox(), row -> row.standing().isClosed())
                .at("standing.isClosed")
                .readOnly("IsWon", checkbox(), row -> row.standing().isWon())
                .at("standing.isWon")
                .readOnly("Lifecycle__c", picklist(Lifecycle.class), row -> row.standing()
                        .lifecycle())
                .at("standing.lifecycle")
                .readOnly(
                        "LastStageChangeDate", dateTime(), row -> row.standing().lastStageChangeDate())
                .at("standing.lastStageChangeDate")
                .readOnly("HasOpportunityLineItem", checkbox(), row -> row.soldScope()
                        .hasOpportunityLineItem())
                .at("soldScope.hasOpportunityLineItem")
                .readOnly("Sold_Effort_Hours__c", number(9, 2), row -> row.soldScope()
                        .soldEffortHours())
                .at("soldScope.soldEffortHours")
                .help("Hours sold: the sum of the lines.")
                .readOnly("Scope_Version__c", integer(), row -> row.soldScope().scopeVersion())
                .at("soldScope.scopeVersion")
                .readOnly(
                        "Scope_Fingerprint__c", text(64), row -> row.soldScope().scopeFingerprint())
                .at("soldScope.scopeFingerprint")
                .calculated()
                .help("SHA-256 of what the deal sells and promises: equal fingerprints mean equal scopes.")
                .readOnly("Reopen_Seq__c", integer(), row -> row.rounds().reopenSeq())
                .at("rounds.reopenSeq")
                .readOnly("Revision__c", integer(), row -> row.rounds().revision())
                .at("rounds.revision");
    }

    private void addTransitions(SObjectType<Deal> deal) {
        deal.optional(
                        "Loss_Reason__c",
                        ConclusionFields.LOSS_REASON,
                        row -> row.conclusion().lossReason(),
                        edit(DealEdits::explainLoss))
                .at("conclusion.lossReason")
                .help("Needed to lose a deal; may be sent together with the closed stage.")
                .optional(
                        "Competitor__c",
                        ConclusionFields.COMPETITOR,
                        row -> row.conclusion().competitor(),
                        edit(DealEdits::nameCompetitor))
                .at("conclusion.competitor")
                .optional(
                        "Stage_Change_Reason__c",
                        text(255),
                        row -> row.standing().stageChangeReason(),
                        edit(DealEdits::explainStageChange))
                .at("standing.stageChangeReason")
                .help("Needed to go back to an earlier stage; sent together with it.")
                .required(
                        "StageName",
                        restrictedPicklist(stages::choices),
                        row -> row.standing().stageName(),
                        moveDeal::to)
                .at("standing.stageName")
                .help("A closed stage closes the deal, if every guard is met.")
                .owner(Deal::ownerId, changeOwner::to);
    }

    /** What only those may write who may edit what the deal sells. */
    private <V> BiConsumer<Deal, V> scope(BiConsumer<Deal, V> writer) {
        return (deal, value) -> {
            rights.requireScopeEditor(deal);
            writer.accept(deal, value);
        };
    }

    private <V> BiConsumer<Deal, V> edit(BiConsumer<DealEdits, V> writer) {
        return scope((deal, value) -> writer.accept(deal.edit(), value));
    }
}
