package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.Provenance;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What a template row asks, who sees it, and where the answer may be found already. */
@Embeddable
class TemplateQuestion {
    private @Nullable String section;
    private @Nullable String label;
    private @Nullable String kind;
    private @Nullable String whyItMatters;
    private @Nullable String exampleAnswer;
    private @Nullable String prefillPath;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance prefillProvenance;

    @Enumerated(EnumType.STRING)
    private @Nullable Provenance minProvenance;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.BOTH;

    /** Nothing is asked yet. */
    protected TemplateQuestion() {}

    ItemDefinition.@Nullable Prefill prefill() {
        return prefillPath == null || prefillProvenance == null
                ? null
                : new ItemDefinition.Prefill(prefillPath, prefillProvenance);
    }

    void fileUnder(@Nullable String newSection) {
        this.section = newSection;
    }

    void word(@Nullable String newLabel) {
        this.label = newLabel;
    }

    void takeAnswersOf(@Nullable String newKind) {
        this.kind = newKind == null ? null : AnswerKind.parse(newKind).word();
    }

    void askForProvenance(@Nullable Provenance newMinProvenance) {
        this.minProvenance = newMinProvenance;
    }

    void showTo(@Nullable Visibility newVisibility) {
        this.visibility = newVisibility == null ? Visibility.BOTH : newVisibility;
    }

    void explain(@Nullable String newWhyItMatters) {
        this.whyItMatters = newWhyItMatters;
    }

    void exemplify(@Nullable String newExampleAnswer) {
        this.exampleAnswer = newExampleAnswer;
    }

    void prefillFrom(@Nullable String newPath) {
        if (newPath != null) {
            PrefillPath.parse(newPath).requireKnown();
        }
        this.prefillPath = newPath;
    }

    void prefillAs(@Nullable Provenance newProvenance) {
        this.prefillProvenance = newProvenance;
    }

    @Nullable String section() {
        return section;
    }

    @Nullable String label() {
        return label;
    }

    @Nullable String kind() {
        return kind;
    }

    @Nullable Provenance minProvenance() {
        return minProvenance;
    }

    Visibility visibility() {
        return visibility;
    }

    @Nullable String whyItMatters() {
        return whyItMatters;
    }

    @Nullable String exampleAnswer() {
        return exampleAnswer;
    }

    @Nullable String prefillPath() {
        return prefillPath;
    }

    @Nullable Provenance prefillProvenance() {
        return prefillProvenance;
    }
}
