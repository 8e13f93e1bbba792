package dev.truce.handoffs.template;

import static java.util.Objects.requireNonNull;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.template.TemplateDuty.VerifierOnProvidersSide;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a template: a question it adds, or what it does to a question of an earlier layer. */
@Entity
@Table(name = "handoff_template_item")
class HandoffTemplateItem extends SObjectRecord {
    private String template;
    private String itemKey;

    @Enumerated(EnumType.STRING)
    private TemplateOperation operation = TemplateOperation.ADD;

    private int sortOrder;

    @Embedded
    private TemplateQuestion question = new TemplateQuestion();

    @Embedded
    private TemplateDuty duty = new TemplateDuty();

    @Embedded
    private TemplateAnswerRules rules = new TemplateAnswerRules();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffTemplateItem() {}

    @SuppressWarnings("NullAway.Init")
    HandoffTemplateItem(String id) {
        super(id);
    }

    TemplateContent.Row row() {
        return new TemplateContent.Row(operation, itemKey, operation.definesItem() ? definition() : null);
    }

    /**
     * @throws RequiredFieldsMissing when it adds an item and says too little about it
     * @throws VerifierOnProvidersSide when the sides do not check each other
     */
    void requireComplete() {
        if (operation.definesItem()) {
            List<String> missing = missingFields();
            if (!missing.isEmpty()) {
                throw new RequiredFieldsMissing(missing);
            }
            duty.requireOppositeSides(itemKey);
        }
    }

    private List<String> missingFields() {
        Map<String, @Nullable Object> needed = new LinkedHashMap<>();
        needed.put("Section__c", question.section());
        needed.put("Label__c", question.label());
        needed.put("Kind__c", question.kind());
        needed.put("Requirement__c", duty.requirement());
        needed.put("Gate__c", duty.gate());
        needed.put("Provider_Roles__c", duty.providers().labels());
        if (duty.requirement() == Requirement.CONDITIONAL) {
            needed.put("Condition_Expression__c", duty.conditionExpression());
        }
        if (duty.dueAnchor() != null) {
            needed.put("Due_Offset__c", duty.dueOffset());
        }
        if (question.prefillPath() != null) {
            needed.put("Prefill_Provenance__c", question.prefillProvenance());
        }
        return needed.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private ItemDefinition definition() {
        return new ItemDefinition(
                itemKey,
                new ItemDefinition.Wording(
                        requireNonNull(question.section()),
                        requireNonNull(question.label()),
                        question.whyItMatters(),
                        question.exampleAnswer()),
                AnswerKind.parse(requireNonNull(question.kind())),
                rules.rules(),
                requireNonNull(duty.requirement()),
                duty.conditionExpression(),
                duty.isLocked(),
                duty.isHardGate(),
                duty.providers().asSet(),
                duty.verifiers().asSet(),
                duty.due(),
                requireNonNull(duty.gate()),
                question.minProvenance(),
                question.visibility(),
                question.prefill());
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

    void operate(TemplateOperation newOperation) {
        this.operation = newOperation;
    }

    void sortAs(@Nullable Integer newSortOrder) {
        this.sortOrder = newSortOrder == null ? 0 : newSortOrder;
    }

    /** Whether it takes something away from an item of an earlier layer. */
    boolean weakens() {
        return !isDeleted() && (operation == TemplateOperation.RELAX || operation == TemplateOperation.REMOVE);
    }

    TemplateOperation operation() {
        return operation;
    }

    String template() {
        return template;
    }

    String itemKey() {
        return itemKey;
    }

    int sortOrder() {
        return sortOrder;
    }

    TemplateQuestion question() {
        return question;
    }

    TemplateDuty duty() {
        return duty;
    }

    TemplateAnswerRules rules() {
        return rules;
    }

    /** A key cannot name an item. */
    static final class UnusableItemKey extends Refusal {
        UnusableItemKey(String key) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "'%s' cannot be the key of an item: use small letters, digits and underscores, such as success_criteria"
                            .formatted(key),
                    "Key__c");
        }
    }
}
