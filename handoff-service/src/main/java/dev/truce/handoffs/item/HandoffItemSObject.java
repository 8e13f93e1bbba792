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
        return actor.side() instanceof Side side && side.sells()
                ? Optional.of(hiding(Visibility.DELIVERY_ONLY))
                : Optional.empty();
    }

    private static RowPredicate hiding(Visibility hidden) {
        return new RowPredicate("{row}.visibility <> :accessHidden", Map.of("accessHidden", hidden));
    }

    private static void declareQuestion(SObjectType<HandoffItem> item) {
        item.readOnly("Name", text(80), row -> row.question().itemKey())
                .at("question.itemKey")
                .readOnlyReference("Handoff__c", "Handoff__c", HandoffItem::handoff)
                .childrenAs("Items__r")
                .readOnly("Key__c", text(80), row -> row.question().itemKey())
                .at("question.itemKey")
                .readOnly("Section__c", text(80), row -> row.question().section())
                .at("question.section")
                .readOnly("Label__c", text(255), row -> row.question().label())
                .at("question.label")
                .readOnly("Kind__c", text(255), row -> row.question().kind())
                .at("question.kind")
                .readOnly("Answer_Rules__c", longText(JSON_LENGTH), row -> row.question()
                        .answerRules())
                .at("question.answerRules")
                .help("What an answer must fulfil beside its kind, as JSON; a copy of the template item.")
                .readOnly("Required__c", checkbox(), HandoffItem::isRequired)
                .at("duty.required")
                .readOnly("Hard_Gate__c", checkbox(), row -> row.duty().isHardGate())
                .at("duty.hardGate")
                .readOnly("Provider_Roles__c", multiPicklist(ItemRole.class), row -> row.duty()
                        .providers()
                        .labels())
                .at("duty.providerRoles")
                .readOnly("Verifier_Roles__c", multiPicklist(ItemRole.class), row -> row.duty()
                        .verifiers()
                        .labels())
                .at("duty.verifierRoles")
                .readOnly("Due_On__c", date(), row -> row.duty().dueOn())
                .at("duty.dueOn")
                .readOnly("Gate__c", restrictedPicklist(Gate.class), row -> row.duty()
                        .gate())
                .at("duty.gate")
                .readOnly("Min_Provenance__c", restrictedPicklist(Provenance.class), row -> row.question()
                        .minProvenance())
                .at("question.minProvenance")
                .readOnly("Visibility__c", restrictedPicklist(Visibility.class), HandoffItem::visibility)
                .readOnly("Why_It_Matters__c", longText(4000), row -> row.question()
                        .whyItMatters())
                .at("question.whyItMatters")
                .readOnly("Example_Answer__c", longText(4000), row -> row.question()
                        .exampleAnswer())
                .at("question.exampleAnswer")
                .readOnly("Sort_Order__c", integer(), row -> row.question().sortOrder())
                .at("question.sortOrder")
                .readOnly("Ad_Hoc__c", checkbox(), row -> row.question().isAdHoc())
                .at("question.adHoc");
    }

    private static void declareAnswer(SObjectType<HandoffItem> item) {
        item.readOnly("Value__c", longText(JSON_LENGTH), row -> row.answer().json())
                .at("answer.answer")
                .help("The answer as JSON.")
                .readOnly("Status__c", restrictedPicklist(ItemStatus.class), HandoffItem::status)
                .readOnly("Provenance__c", restrictedPicklist(Provenance.class), row -> row.answer()
                        .provenance())
                .at("answer.provenance")
                .readOnlyReference("Provided_By__c", "User", row -> row.answer().providedBy())
                .at("answer.providedBy")
                .readOnly("Provided_At__c", dateTime(), row -> row.answer().providedAt())
                .at("answer.providedAt")
                .readOnlyReference(
                        "Verified_By__c", "User", row -> row.judgement().verifiedBy())
                .at("judgement.verifiedBy")
                .readOnly("Verified_At__c", dateTime(), row -> row.judgement().verifiedAt())
                .at("judgement.verifiedAt")
                .readOnly("Not_Applicable_Because__c", longText(4000), row -> row.answer()
                        .notApplicableBecause())
                .at("answer.notApplicableBecause")
                .readOnly("Dispute_Reason__c", longText(4000), row -> row.judgement()
                        .disputeReason())
                .at("judgement.disputeReason")
                .readOnly("Times_Disputed__c", integer(), row -> row.judgement().timesDisputed())
                .at("judgement.timesDisputed")
                .readOnly("Told_On__c", date(), row -> row.answer().toldOn())
                .at("answer.toldOn")
                .readOnly("Told_Channel__c", text(80), row -> row.answer().toldChannel())
                .at("answer.toldChannel")
                .readOnly("Told_By__c", text(80), row -> row.answer().toldBy())
                .at("answer.toldBy")
                .readOnly("Document_Sha256__c", text(64), row -> row.judgement().documentSha256())
                .at("judgement.documentSha256");
    }
}
