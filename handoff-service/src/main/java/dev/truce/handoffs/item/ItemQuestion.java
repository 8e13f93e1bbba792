package dev.truce.handoffs.item;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.template.ItemDefinition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks: a copy of the template item, so that a later change of the template leaves a running handoff as
 * it was agreed.
 */
@Embeddable
public class ItemQuestion {
    private String itemKey;
    private String section;
    private String label;
    private String kind;
    private String answerRules;
    private @Nullable String whyItMatters;
    private @Nullable String exampleAnswer;
    private @Nullable String prefillPath;
    private int sortOrder;
    private boolean adHoc;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance minProvenance;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ItemQuestion() {}

    ItemQuestion(ItemDefinition asked, int sortOrder) {
        this.itemKey = asked.key();
        this.section = asked.wording().section();
        this.label = asked.wording().label();
        this.whyItMatters = asked.wording().whyItMatters();
        this.exampleAnswer = asked.wording().exampleAnswer();
        this.kind = asked.kind().word();
        this.answerRules = asked.rules().json();
        this.minProvenance = asked.minProvenance();
        ItemDefinition.Prefill prefill = asked.prefill();
        this.prefillPath = prefill == null ? null : prefill.path();
        this.sortOrder = sortOrder;
    }

    AnswerCheck check() {
        return new AnswerCheck(itemKey, answerKind(), rules(), minProvenance);
    }

    public AnswerKind answerKind() {
        return AnswerKind.parse(kind);
    }

    /** What an answer must fulfil besides being of its kind. */
    public AnswerRules rules() {
        return AnswerRules.parse(answerRules);
    }

    public String itemKey() {
        return itemKey;
    }

    public String section() {
        return section;
    }

    public String label() {
        return label;
    }

    public String kind() {
        return kind;
    }

    String answerRules() {
        return answerRules;
    }

    public @Nullable Provenance minProvenance() {
        return minProvenance;
    }

    public @Nullable String whyItMatters() {
        return whyItMatters;
    }

    public @Nullable String exampleAnswer() {
        return exampleAnswer;
    }

    public @Nullable String prefillPath() {
        return prefillPath;
    }

    /** Its place in the checklist. */
    int sortOrder() {
        return sortOrder;
    }

    /** Whether it is asked in this handoff only, by no template. */
    boolean isAdHoc() {
        return adHoc;
    }
}
