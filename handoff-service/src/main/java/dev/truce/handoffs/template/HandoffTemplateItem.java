package dev.truce.handoffs.template;

import static java.util.Objects.requireNonNull;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One row of a template: a question it adds, or what it does to a question of an earlier layer. */
@Entity
@Table(name = "handoff_template_item")
class HandoffTemplateItem extends TemplateQuestion {
    private String template;
    private String itemKey;
    private String operation = Picklist.word(Operation.ADD);
    private @Nullable String requirement;
    private @Nullable String conditionExpression;
    private boolean locked;
    private boolean hardGate;
    private @Nullable String dueAnchor;
    private @Nullable Integer dueOffset;
    private @Nullable String gate;
    private int sortOrder;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffTemplateItem() {}

    @SuppressWarnings("NullAway.Init")
    HandoffTemplateItem(String id) {
        super(id);
    }

    TemplateContent.Row row() {
        return new TemplateContent.Row(operation(), itemKey, operation().definesItem() ? definition() : null);
    }

    /**
     * @throws RequiredFieldsMissing when it adds an item and says too little about it
     * @throws VerifierOnProvidersSide when the sides do not check each other
     */
    void requireComplete() {
        if (operation().definesItem()) {
            List<String> missing = missingFields();
            if (!missing.isEmpty()) {
                throw new RequiredFieldsMissing(missing);
            }
            requireOppositeSides();
        }
    }

    private List<String> missingFields() {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("Section__c", section());
        needed.put("Label__c", label());
        needed.put("Kind__c", kind());
        needed.put("Requirement__c", requirement);
        needed.put("Gate__c", gate);
        needed.put("Provider_Roles__c", providerRoles());
        if (Picklist.word(Requirement.CONDITIONAL).equals(requirement)) {
            needed.put("Condition_Expression__c", conditionExpression);
        }
        if (dueAnchor != null) {
            needed.put("Due_Offset__c", dueOffset);
        }
        if (prefillPath() != null) {
            needed.put("Prefill_Provenance__c", prefillProvenance());
        }
        return needed.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void requireOppositeSides() {
        for (ItemRole verifier : verifiers()) {
            if (providers().stream().anyMatch(provider -> provider.side() == verifier.side())) {
                throw new VerifierOnProvidersSide(itemKey, verifier);
            }
        }
    }

    private ItemDefinition definition() {
        return new ItemDefinition(
                itemKey,
                new ItemDefinition.Wording(
                        requireNonNull(section()), requireNonNull(label()), whyItMatters(), exampleAnswer()),
                AnswerKind.parse(requireNonNull(kind())),
                rules(),
                Picklist.read(Requirement.class, requireNonNull(requirement)),
                conditionExpression,
                locked,
                hardGate,
                providers(),
                verifiers(),
                dueAnchor == null || dueOffset == null
                        ? null
                        : new ItemDefinition.Due(Picklist.read(DueAnchor.class, dueAnchor), dueOffset),
                Picklist.read(Gate.class, requireNonNull(gate)),
                minimumProvenance(),
                Picklist.read(Visibility.class, visibility()),
                prefill());
    }

    void belongTo(String newTemplate) {
        this.template = newTemplate;
    }

    void callIt(String newKey) {
        if (!newKey.matches("[a-z][a-z0-9_]*")) {
            throw new UnusableItemKey(newKey);
        }
        this.itemKey = newKey;
    }

    void operate(String newOperation) {
        this.operation = newOperation;
    }

    void require(@Nullable String newRequirement) {
        this.requirement = newRequirement;
    }

    void requireWhen(@Nullable String newExpression) {
        if (newExpression != null) {
            Set<String> unknown =
                    new TreeSet<>(ConditionExpression.parse(newExpression).facts());
            unknown.removeAll(ConditionFact.words());
            if (!unknown.isEmpty()) {
                throw new UnreadableCondition(
                        newExpression,
                        "%s is no fact of a deal, facts are %s".formatted(unknown, ConditionFact.words()));
            }
        }
        this.conditionExpression = newExpression;
    }

    void lock(boolean nowLocked) {
        this.locked = nowLocked;
    }

    void makeHardGate(boolean nowHardGate) {
        this.hardGate = nowHardGate;
    }

    void countDueFrom(@Nullable String newAnchor) {
        this.dueAnchor = newAnchor;
    }

    void dueAfter(@Nullable Integer businessDays) {
        this.dueOffset = businessDays;
    }

    void askBefore(@Nullable String newGate) {
        this.gate = newGate;
    }

    void sortAs(@Nullable Integer newSortOrder) {
        this.sortOrder = newSortOrder == null ? 0 : newSortOrder;
    }

    /** Whether it takes something away from an item of an earlier layer. */
    boolean weakens() {
        return !isDeleted() && (operation() == Operation.RELAX || operation() == Operation.REMOVE);
    }

    Operation operation() {
        return Picklist.read(Operation.class, operation);
    }

    String operationWord() {
        return operation;
    }

    String template() {
        return template;
    }

    String itemKey() {
        return itemKey;
    }

    @Nullable String requirement() {
        return requirement;
    }

    @Nullable String conditionExpression() {
        return conditionExpression;
    }

    boolean isLocked() {
        return locked;
    }

    boolean isHardGate() {
        return hardGate;
    }

    @Nullable String dueAnchor() {
        return dueAnchor;
    }

    @Nullable Integer dueOffset() {
        return dueOffset;
    }

    @Nullable String gate() {
        return gate;
    }

    int sortOrder() {
        return sortOrder;
    }
}
