package dev.truce.handoffs.template;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a template item looks through the API. */
final class HandoffTemplateItemSObject {

    @Produces
    @Singleton
    SObjectType<HandoffTemplateItem> handoffTemplateItem() {
        SObjectType<HandoffTemplateItem> item = SObjectType.of(
                        "Handoff_Template_Item__c", "a11", HandoffTemplateItem.class)
                .labels("Handoff Template Item", "Handoff Template Items")
                .describedAs(
                        "A question that a template adds to the checklist, or what it does to one of an earlier layer.")
                .creates(HandoffTemplateItem::new)
                .deletable()
                .permit(Operation.CREATE, Role.DELIVERY_MANAGER)
                .permit(Operation.UPDATE, Role.DELIVERY_MANAGER)
                .permit(Operation.DELETE, Role.DELIVERY_MANAGER);
        declareQuestion(item);
        declareDemand(item);
        declareRules(item);
        return item;
    }

    private static void declareQuestion(SObjectType<HandoffTemplateItem> item) {
        item.readOnly("Name", text(80), HandoffTemplateItem::itemKey)
                .at("itemKey")
                .parent(
                        "Template__c",
                        "Handoff_Template__c",
                        HandoffTemplateItem::template,
                        HandoffTemplateItem::belongTo)
                .childrenAs("Items__r")
                .required("Key__c", text(80), HandoffTemplateItem::itemKey, HandoffTemplateItem::callIt)
                .at("itemKey")
                .help("Names the item within a checklist, such as success_criteria.")
                .optional(
                        "Operation__c",
                        restrictedPicklist(TemplateOperation.class),
                        HandoffTemplateItem::operation,
                        HandoffTemplateItem::operate)
                .neverNull()
                .help("What it does to the earlier layers. Only Add and Replace need the other fields.")
                .optional("Section__c", text(80), row -> row.question().section(), (row, value) -> row.question()
                        .fileUnder(value))
                .at("question.section")
                .optional("Label__c", text(255), row -> row.question().label(), (row, value) -> row.question()
                        .word(value))
                .at("question.label")
                .optional("Kind__c", text(255), row -> row.question().kind(), (row, value) -> row.question()
                        .takeAnswersOf(value))
                .at("question.kind")
                .help("What an answer looks like: TEXT, DATE, MONEY, …, several joined by + (DATE+TEXT), or LIST<…>.")
                .optional(
                        "Why_It_Matters__c",
                        longText(4000),
                        row -> row.question().whyItMatters(),
                        (row, value) -> row.question().explain(value))
                .at("question.whyItMatters")
                .optional(
                        "Example_Answer__c",
                        longText(4000),
                        row -> row.question().exampleAnswer(),
                        (row, value) -> row.question().exemplify(value))
                .at("question.exampleAnswer")
                .optional(
                        "Prefill_Path__c",
                        text(1000),
                        row -> row.question().prefillPath(),
                        (row, value) -> row.question().prefillFrom(value))
                .at("question.prefillPath")
                .help("Where in the closed deal the answer is found: requestedGoLive, lines[].name, …")
                .optional(
                        "Prefill_Provenance__c",
                        restrictedPicklist(Provenance.class),
                        row -> row.question().prefillProvenance(),
                        (row, value) -> row.question().prefillAs(value))
                .at("question.prefillProvenance")
                .optional("Sort_Order__c", integer(), HandoffTemplateItem::sortOrder, HandoffTemplateItem::sortAs)
                .neverNull();
    }

    private static void declareDemand(SObjectType<HandoffTemplateItem> item) {
        item.optional(
                        "Condition_Expression__c",
                        text(1000),
                        row -> row.duty().conditionExpression(),
                        (row, value) -> row.duty().requireWhen(value))
                .at("duty.conditionExpression")
                .help("When a conditional item is required: deviations > 0 and not industry in ('Banking').")
                .optional(
                        "Requirement__c",
                        restrictedPicklist(Requirement.class),
                        row -> row.duty().requirement(),
                        (row, value) -> row.duty().require(value))
                .at("duty.requirement")
                .optional("Locked__c", checkbox(), row -> row.duty().isLocked(), (row, value) -> row.duty()
                        .lock(value))
                .at("duty.locked")
                .help("Later layers may neither relax nor remove it.")
                .optional("Hard_Gate__c", checkbox(), row -> row.duty().isHardGate(), (row, value) -> row.duty()
                        .makeHardGate(value))
                .at("duty.hardGate")
                .help("No acceptance without it: it always applies and cannot be deferred by a condition.")
                .optional(
                        "Provider_Roles__c",
                        multiPicklist(ItemRole.class),
                        row -> row.duty().providers().labels(),
                        (row, labels) -> row.duty().letProvide(ItemRoles.of(labels)))
                .at("duty.providerRoles")
                .optional(
                        "Verifier_Roles__c",
                        multiPicklist(ItemRole.class),
                        row -> row.duty().verifiers().labels(),
                        (row, labels) -> row.duty().letVerify(ItemRoles.of(labels)))
                .at("duty.verifierRoles")
                .help("Empty: nobody has to verify it.")
                .optional(
                        "Due_Anchor__c",
                        restrictedPicklist(DueAnchor.class),
                        row -> row.duty().dueAnchor(),
                        (row, value) -> row.duty().countDueFrom(value))
                .at("duty.dueAnchor")
                .optional("Due_Offset__c", integer(), row -> row.duty().dueOffset(), (row, value) -> row.duty()
                        .dueAfter(value))
                .at("duty.dueOffset")
                .help("Business days after the anchor; before it when negative.")
                .optional(
                        "Gate__c",
                        restrictedPicklist(Gate.class),
                        row -> row.duty().gate(),
                        (row, value) -> row.duty().askBefore(value))
                .at("duty.gate")
                .optional(
                        "Visibility__c",
                        restrictedPicklist(Visibility.class),
                        row -> row.question().visibility(),
                        (row, value) -> row.question().showTo(value))
                .at("question.visibility")
                .optional(
                        "Min_Provenance__c",
                        restrictedPicklist(Provenance.class),
                        row -> row.question().minProvenance(),
                        (row, value) -> row.question().askForProvenance(value))
                .at("question.minProvenance");
    }

    private static void declareRules(SObjectType<HandoffTemplateItem> item) {
        item.optional("Min_Value__c", number(18, 2), row -> row.rules().minValue(), (row, value) -> row.rules()
                        .boundBelow(value))
                .at("rules.minValue")
                .optional("Max_Value__c", number(18, 2), row -> row.rules().maxValue(), (row, value) -> row.rules()
                        .boundAbove(value))
                .at("rules.maxValue")
                .optional("Min_Length__c", integer(), row -> row.rules().minLength(), (row, value) -> row.rules()
                        .askForLength(value))
                .at("rules.minLength")
                .optional("Max_Length__c", integer(), row -> row.rules().maxLength(), (row, value) -> row.rules()
                        .limitLength(value))
                .at("rules.maxLength")
                .optional("Pattern__c", text(255), row -> row.rules().pattern(), (row, value) -> row.rules()
                        .matchPattern(value))
                .at("rules.pattern")
                .help("A regular expression that a text must match as a whole.")
                .optional("Choices__c", longText(4000), row -> row.rules().choices(), (row, value) -> row.rules()
                        .offer(value))
                .at("rules.choices")
                .help("Separated by semicolons, each a value or value=label.")
                .optional("Min_Items__c", integer(), row -> row.rules().minItems(), (row, value) -> row.rules()
                        .askForItems(value))
                .at("rules.minItems")
                .optional("Max_Items__c", integer(), row -> row.rules().maxItems(), (row, value) -> row.rules()
                        .limitItems(value))
                .at("rules.maxItems")
                .optional(
                        "Empty_Attestation__c",
                        text(80),
                        row -> row.rules().emptyAttestation(),
                        (row, value) -> row.rules().letAttestEmptiness(value))
                .at("rules.emptyAttestation")
                .help("What must be attested where the list has no entries, such as: none made.")
                .optional(
                        "Needs_Checksum__c", checkbox(), row -> row.rules().needsChecksum(), (row, value) -> row.rules()
                                .askForChecksum(value))
                .at("rules.needsChecksum")
                .help("Whoever verifies the document states its SHA-256.")
                .optional(
                        "Excluded_Side__c",
                        restrictedPicklist(Side.class),
                        row -> row.rules().excludedSide(),
                        (row, value) -> row.rules().exclude(value))
                .at("rules.excludedSide")
                .help("A user named in the answer must not stand on this side.");
    }
}
