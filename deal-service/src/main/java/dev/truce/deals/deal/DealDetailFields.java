package dev.truce.deals.deal;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;
import static dev.truce.platform.sobject.definition.FieldType.url;

import dev.truce.deals.account.Industries;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a deal about the need of the customer, the terms of delivery, and the notes of sellers. */
@ApplicationScoped
class DealDetailFields {
    private static final int TEXT = 32_000;

    private final DealRights rights;

    DealDetailFields(DealRights rights) {
        this.rights = rights;
    }

    void addTo(SObjectType<Deal> deal) {
        addNotes(deal);
        addNeed(deal);
        addExclusions(deal);
        addTerms(deal);
        DeliverabilityFields.addTo(deal);
        deal.optional("Committed_Go_Live__c", date(), row -> row.terms().committedGoLive(), (row, value) -> row.edit()
                        .changeTerms(terms -> terms.committedGoLive(value)))
                .at("terms.committedGoLive")
                .writableBy(Role.DELIVERY_MANAGER, Role.PROJECT_MANAGER, Role.RESOURCE_MANAGER)
                .help("The go-live that delivery agreed to; written by delivery only.")
                .reference(
                        "Delivery_Unit__c",
                        "Delivery_Unit__c",
                        row -> row.terms().deliveryUnit(),
                        (row, value) -> {
                            rights.requireScopeEditor(row);
                            row.edit().changeTerms(terms -> terms.deliveryUnit(value));
                        })
                .at("terms.deliveryUnit")
                .help("The unit that will deliver. Without one the handoff waits until an acceptor is named.");
    }

    private void addNotes(SObjectType<Deal> deal) {
        note(deal, "NextStep", "nextStep", text(255), SalesNotes::nextStep, SalesNotes::nextStep);
        note(
                deal,
                "LeadSource",
                "leadSource",
                picklist("Web", "Phone Inquiry", "Partner Referral", "Customer Referral", "Event", "Other"),
                SalesNotes::leadSource,
                SalesNotes::leadSource);
        note(deal, "Description", "description", longText(TEXT), SalesNotes::description, SalesNotes::description);
    }

    private void addNeed(SObjectType<Deal> deal) {
        need(
                deal,
                "Industry__c",
                "industry",
                picklist(Industries.suggested()),
                CustomerNeed::industry,
                CustomerNeed::industry);
        deal.help("The account's industry unless the deal has another.");
        need(
                deal,
                "Problem_To_Solve__c",
                "problemToSolve",
                longText(TEXT),
                CustomerNeed::problemToSolve,
                CustomerNeed::problemToSolve);
        deal.help("The customer's problem, in the customer's words.");
        need(
                deal,
                "Requested_Solution__c",
                "requestedSolution",
                longText(TEXT),
                CustomerNeed::requestedSolution,
                CustomerNeed::requestedSolution);
        need(
                deal,
                "Recommended_Solution__c",
                "recommendedSolution",
                longText(TEXT),
                CustomerNeed::recommendedSolution,
                CustomerNeed::recommendedSolution);
    }

    private void addExclusions(SObjectType<Deal> deal) {
        need(deal, "Exclusions__c", "exclusions", longText(TEXT), CustomerNeed::exclusions, CustomerNeed::exclusions);
        deal.help("What is not included, so that nobody assumes it is.");
    }

    private void addTerms(SObjectType<Deal> deal) {
        term(
                deal,
                "Engagement_Type__c",
                "engagementType",
                restrictedPicklist("Fixed Price", "Time and Materials", "Retainer", "Managed Service"),
                DeliveryTerms::engagementType,
                DeliveryTerms::engagementType);
        term(
                deal,
                "Billing_Model__c",
                "billingModel",
                picklist("Fixed Price", "Time and Materials", "Retainer", "Milestone", "Subscription"),
                DeliveryTerms::billingModel,
                DeliveryTerms::billingModel);
        term(
                deal,
                "Requested_Go_Live__c",
                "requestedGoLive",
                date(),
                DeliveryTerms::requestedGoLive,
                DeliveryTerms::requestedGoLive);
        term(
                deal,
                "Contracted_Start__c",
                "contractedStart",
                date(),
                DeliveryTerms::contractedStart,
                DeliveryTerms::contractedStart);
        term(
                deal,
                "Contracted_Go_Live__c",
                "contractedGoLive",
                date(),
                DeliveryTerms::contractedGoLive,
                DeliveryTerms::contractedGoLive);
        term(
                deal,
                "Contract_Signed_On__c",
                "contractSignedOn",
                date(),
                DeliveryTerms::contractSignedOn,
                DeliveryTerms::contractSignedOn);
        term(deal, "Contract_Url__c", "contractUrl", url(), DeliveryTerms::contractUrl, DeliveryTerms::contractUrl);
        term(
                deal,
                "Hard_Deadline__c",
                "hardDeadline",
                checkbox(),
                DeliveryTerms::hardDeadline,
                DeliveryTerms::hardDeadline);
        deal.neverNull().help("Whether the customer cannot move the go-live.");
    }

    private <V> void note(
            SObjectType<Deal> deal,
            String field,
            String attribute,
            FieldType<V> type,
            Function<SalesNotes, @Nullable V> reader,
            BiConsumer<SalesNotes, @Nullable V> writer) {
        deal.optional(field, type, row -> reader.apply(row.notes()), (row, value) -> {
                    rights.requireEditor(row);
                    row.writeNotes(notes -> writer.accept(notes, value));
                })
                .at("notes." + attribute);
    }

    private <V> void need(
            SObjectType<Deal> deal,
            String field,
            String attribute,
            FieldType<V> type,
            Function<CustomerNeed, @Nullable V> reader,
            BiConsumer<CustomerNeed, @Nullable V> writer) {
        deal.optional(field, type, row -> reader.apply(row.need()), (row, value) -> {
                    rights.requireScopeEditor(row);
                    row.edit().changeNeed(need -> writer.accept(need, value));
                })
                .at("need." + attribute);
    }

    private <V> void term(
            SObjectType<Deal> deal,
            String field,
            String attribute,
            FieldType<V> type,
            Function<DeliveryTerms, @Nullable V> reader,
            BiConsumer<DeliveryTerms, @Nullable V> writer) {
        deal.optional(field, type, row -> reader.apply(row.terms()), (row, value) -> {
                    rights.requireScopeEditor(row);
                    row.edit().changeTerms(terms -> writer.accept(terms, value));
                })
                .at("terms." + attribute);
    }
}
