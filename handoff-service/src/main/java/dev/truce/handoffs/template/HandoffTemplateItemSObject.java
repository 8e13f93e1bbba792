package dev.truce.handoffs.template;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.FieldType;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.picklist.Labelled;
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
                        words(dev.truce.handoffs.template.Operation.class),
                        HandoffTemplateItem::operationWord,
                        HandoffTemplateItem::operate)
                .neverNull()
                .help("What it does to the earlier layers. Only Add and Replace need the other fields.")
                .optional("Section__c", text(80), HandoffTemplateItem::section, HandoffTemplateItem::fileUnder)
                .optional("Label__c", text(255), HandoffTemplateItem::label, HandoffTemplateItem::word)
                .optional("Kind__c", text(255), HandoffTemplateItem::kind, HandoffTemplateItem::takeAnswersOf)
                .help("What an answer looks like: TEXT, DATE, MONEY, …, several joined by + (DATE+TEXT), or LIST<…>.")
                .optional(
                        "Why_It_Matters__c",
                        longText(4000),
                        HandoffTemplateItem::whyItMatters,
                        HandoffTemplateItem::explain)
                .optional(
                        "Example_Answer__c",
                        longText(4000),
                        HandoffTemplateItem::exampleAnswer,
                        HandoffTemplateItem::exemplify)
                .optional(
                        "Prefill_Path__c",
                        text(1000),
                        HandoffTemplateItem::prefillPath,
                        HandoffTemplateItem::prefillFrom)
                .help("Where in the closed deal the answer is found: requestedGoLive, lines[].name, …")
                .optional(
                        "Prefill_Provenance__c",
                        words(Provenance.class),
                        HandoffTemplateItem::prefillProvenance,
                        HandoffTemplateItem::prefillAs)
                .optional("Sort_Order__c", integer(), HandoffTemplateItem::sortOrder, HandoffTemplateItem::sortAs)
                .neverNull();
    }

    private static void declareDemand(SObjectType<HandoffTemplateItem> item) {
        item.optional(
                        "Condition_Expression__c",
                        text(1000),
                        HandoffTemplateItem::conditionExpression,
                        HandoffTemplateItem::requireWhen)
                .help("When a conditional item is required: deviations > 0 and not industry in ('Banking').")
                .optional(
                        "Requirement__c",
                        words(Requirement.class),
                        HandoffTemplateItem::requirement,
                        HandoffTemplateItem::require)
                .optional("Locked__c", checkbox(), HandoffTemplateItem::isLocked, HandoffTemplateItem::lock)
                .help("Later layers may neither relax nor remove it.")
                .optional(
                        "Hard_Gate__c", checkbox(), HandoffTemplateItem::isHardGate, HandoffTemplateItem::makeHardGate)
                .help("No acceptance without it: it always applies and cannot be deferred by a condition.")
                .optional(
                        "Provider_Roles__c",
                        multiPicklist(Picklist.words(ItemRole.class)),
                        HandoffTemplateItem::providerRoles,
                        HandoffTemplateItem::letProvide)
                .optional(
                        "Verifier_Roles__c",
                        multiPicklist(Picklist.words(ItemRole.class)),
                        HandoffTemplateItem::verifierRoles,
                        HandoffTemplateItem::letVerify)
                .help("Empty: nobody has to verify it.")
                .optional(
                        "Due_Anchor__c",
                        words(DueAnchor.class),
                        HandoffTemplateItem::dueAnchor,
                        HandoffTemplateItem::countDueFrom)
                .optional("Due_Offset__c", integer(), HandoffTemplateItem::dueOffset, HandoffTemplateItem::dueAfter)
                .help("Business days after the anchor; before it when negative.")
                .optional("Gate__c", words(Gate.class), HandoffTemplateItem::gate, HandoffTemplateItem::askBefore)
                .optional(
                        "Visibility__c",
                        words(Visibility.class),
                        HandoffTemplateItem::visibility,
                        HandoffTemplateItem::showTo)
                .optional(
                        "Min_Provenance__c",
                        words(Provenance.class),
                        HandoffTemplateItem::minProvenance,
                        HandoffTemplateItem::askForProvenance);
    }

    private static void declareRules(SObjectType<HandoffTemplateItem> item) {
        item.optional("Min_Value__c", number(18, 2), HandoffTemplateItem::minValue, HandoffTemplateItem::boundBelow)
                .optional("Max_Value__c", number(18, 2), HandoffTemplateItem::maxValue, HandoffTemplateItem::boundAbove)
                .optional("Min_Length__c", integer(), HandoffTemplateItem::minLength, HandoffTemplateItem::askForLength)
                .optional("Max_Length__c", integer(), HandoffTemplateItem::maxLength, HandoffTemplateItem::limitLength)
                .optional("Pattern__c", text(255), HandoffTemplateItem::pattern, HandoffTemplateItem::matchPattern)
                .help("A regular expression that a text must match as a whole.")
                .optional("Choices__c", longText(4000), HandoffTemplateItem::choices, HandoffTemplateItem::offer)
                .help("Separated by semicolons, each a value or value=label.")
                .optional("Min_Items__c", integer(), HandoffTemplateItem::minItems, HandoffTemplateItem::askForItems)
                .optional("Max_Items__c", integer(), HandoffTemplateItem::maxItems, HandoffTemplateItem::limitItems)
                .optional(
                        "Empty_Attestation__c",
                        text(80),
                        HandoffTemplateItem::emptyAttestation,
                        HandoffTemplateItem::letAttestEmptiness)
                .help("What must be attested where the list has no entries, such as: none made.")
                .optional(
                        "Needs_Checksum__c",
                        checkbox(),
                        HandoffTemplateItem::needsChecksum,
                        HandoffTemplateItem::askForChecksum)
                .help("Whoever verifies the document states its SHA-256.")
                .optional(
                        "Excluded_Side__c",
                        restrictedPicklist(Labelled.labels(Side.class)),
                        HandoffTemplateItem::excludedSide,
                        HandoffTemplateItem::exclude)
                .help("A user named in the answer must not stand on this side.");
    }

    private static <E extends Enum<E>> FieldType<String> words(Class<E> type) {
        return restrictedPicklist(Picklist.words(type));
    }
}
