package dev.truce.handoffs.item;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemRole;
import dev.truce.handoffs.template.Visibility;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** How an item looks through the API. It changes by the actions of its handoff only. */
final class HandoffItemSObject {
    private static final int JSON_LENGTH = 131_072;

    @Produces
    @Singleton
    SObjectType<HandoffItem> handoffItem() {
        SObjectType<HandoffItem> item = SObjectType.of("Handoff_Item__c", "a13", HandoffItem.class)
                .labels("Handoff Item", "Handoff Items")
                .searchable()
                .describedAs(
                        "One question of a handoff's checklist and its answer. It is provided, verified, disputed or"
                                + " said not to apply by the actions of the handoff, so its fields are read-only here.")
                .visibleTo(HandoffItemSObject::visibleRows);
        declareQuestion(item);
        declareAnswer(item);
        return item;
    }

    /** What one side keeps to itself, the other side does not see. */
    private static Optional<RowPredicate> visibleRows(Actor actor) {
        if (actor.isOn(Side.DELIVERY)) {
            return Optional.of(hiding(Visibility.SALES_ONLY));
        }
        return actor.isOn(Side.SALES) || actor.isOn(Side.PRESALES)
                ? Optional.of(hiding(Visibility.DELIVERY_ONLY))
                : Optional.empty();
    }

    private static RowPredicate hiding(Visibility hidden) {
        return new RowPredicate("{row}.visibility <> :accessHidden", Map.of("accessHidden", Picklist.word(hidden)));
    }

    private static void declareQuestion(SObjectType<HandoffItem> item) {
        item.readOnly("Name", text(80), HandoffItem::itemKey)
                .at("itemKey")
                .readOnlyReference("Handoff__c", "Handoff__c", HandoffItem::handoff)
                .childrenAs("Items__r")
                .readOnly("Key__c", text(80), HandoffItem::itemKey)
                .at("itemKey")
                .readOnly("Section__c", text(80), HandoffItem::section)
                .readOnly("Label__c", text(255), HandoffItem::label)
                .readOnly("Kind__c", text(255), HandoffItem::kind)
                .readOnly("Answer_Rules__c", longText(JSON_LENGTH), HandoffItem::answerRules)
                .help("What an answer must fulfil beside its kind, as JSON; a copy of the template item.")
                .readOnly("Required__c", checkbox(), HandoffItem::isRequired)
                .readOnly("Hard_Gate__c", checkbox(), HandoffItem::isHardGate)
                .readOnly(
                        "Provider_Roles__c", multiPicklist(Picklist.words(ItemRole.class)), HandoffItem::providerRoles)
                .readOnly(
                        "Verifier_Roles__c", multiPicklist(Picklist.words(ItemRole.class)), HandoffItem::verifierRoles)
                .readOnly("Due_On__c", date(), HandoffItem::dueOn)
                .readOnly("Gate__c", restrictedPicklist(Picklist.words(Gate.class)), HandoffItem::gate)
                .readOnly(
                        "Min_Provenance__c",
                        restrictedPicklist(Picklist.words(Provenance.class)),
                        HandoffItem::minProvenance)
                .readOnly(
                        "Visibility__c", restrictedPicklist(Picklist.words(Visibility.class)), HandoffItem::visibility)
                .readOnly("Why_It_Matters__c", longText(4000), HandoffItem::whyItMatters)
                .readOnly("Example_Answer__c", longText(4000), HandoffItem::exampleAnswer)
                .readOnly("Sort_Order__c", integer(), HandoffItem::sortOrder)
                .readOnly("Ad_Hoc__c", checkbox(), HandoffItem::isAdHoc);
    }

    private static void declareAnswer(SObjectType<HandoffItem> item) {
        item.readOnly("Value__c", longText(JSON_LENGTH), HandoffItem::answer)
                .at("answer")
                .help("The answer as JSON.")
                .readOnly("Status__c", restrictedPicklist(Picklist.words(ItemStatus.class)), HandoffItem::statusWord)
                .readOnly(
                        "Provenance__c",
                        restrictedPicklist(Picklist.words(Provenance.class)),
                        HandoffItem::provenanceWord)
                .readOnlyReference("Provided_By__c", "User", HandoffItem::providedBy)
                .readOnly("Provided_At__c", dateTime(), HandoffItem::providedAt)
                .readOnlyReference("Verified_By__c", "User", HandoffItem::verifiedBy)
                .readOnly("Verified_At__c", dateTime(), HandoffItem::verifiedAt)
                .readOnly("Not_Applicable_Because__c", longText(4000), HandoffItem::notApplicableBecause)
                .readOnly("Dispute_Reason__c", longText(4000), HandoffItem::disputeReason)
                .readOnly("Times_Disputed__c", integer(), HandoffItem::timesDisputed)
                .readOnly("Told_On__c", date(), HandoffItem::toldOn)
                .readOnly("Told_Channel__c", text(80), HandoffItem::toldChannel)
                .readOnly("Told_By__c", text(80), HandoffItem::toldBy)
                .readOnly("Document_Sha256__c", text(64), HandoffItem::documentSha256)
                .at("documentSha256");
    }
}
