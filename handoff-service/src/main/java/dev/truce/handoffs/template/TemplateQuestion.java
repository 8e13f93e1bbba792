package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template row asks, of whom, and where the answer may be found already. */
@MappedSuperclass
abstract class TemplateQuestion extends TemplateAnswerRules {
    private @Nullable String section;
    private @Nullable String label;
    private @Nullable String kind;
    private @Nullable String providerRoles;
    private @Nullable String verifierRoles;
    private @Nullable String minProvenance;
    private String visibility = Picklist.word(Visibility.BOTH);
    private @Nullable String whyItMatters;
    private @Nullable String exampleAnswer;
    private @Nullable String prefillPath;
    private @Nullable String prefillProvenance;

    /** For JPA. */
    protected TemplateQuestion() {}

    TemplateQuestion(String id) {
        super(id);
    }

    final Set<ItemRole> providers() {
        return roles(providerRoles);
    }

    final Set<ItemRole> verifiers() {
        return roles(verifierRoles);
    }

    private static Set<ItemRole> roles(@Nullable String words) {
        return words == null
                ? Set.of()
                : Arrays.stream(words.split(";"))
                        .map(word -> Picklist.read(ItemRole.class, word))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    final @Nullable Provenance minimumProvenance() {
        return minProvenance == null ? null : Picklist.read(Provenance.class, minProvenance);
    }

    final ItemDefinition.@Nullable Prefill prefill() {
        return prefillPath == null || prefillProvenance == null
                ? null
                : new ItemDefinition.Prefill(prefillPath, Picklist.read(Provenance.class, prefillProvenance));
    }

    final void fileUnder(@Nullable String newSection) {
        this.section = newSection;
    }

    final void word(@Nullable String newLabel) {
        this.label = newLabel;
    }

    final void takeAnswersOf(@Nullable String newKind) {
        this.kind = newKind == null ? null : AnswerKind.parse(newKind).word();
    }

    final void letProvide(@Nullable String newRoles) {
        this.providerRoles = newRoles;
    }

    final void letVerify(@Nullable String newRoles) {
        this.verifierRoles = newRoles;
    }

    final void askForProvenance(@Nullable String newMinProvenance) {
        this.minProvenance = newMinProvenance;
    }

    final void showTo(@Nullable String newVisibility) {
        this.visibility = newVisibility == null ? Picklist.word(Visibility.BOTH) : newVisibility;
    }

    final void explain(@Nullable String newWhyItMatters) {
        this.whyItMatters = newWhyItMatters;
    }

    final void exemplify(@Nullable String newExampleAnswer) {
        this.exampleAnswer = newExampleAnswer;
    }

    final void prefillFrom(@Nullable String newPath) {
        if (newPath != null) {
            PrefillPath.parse(newPath).requireKnown();
        }
        this.prefillPath = newPath;
    }

    final void prefillAs(@Nullable String newProvenance) {
        this.prefillProvenance = newProvenance;
    }

    final @Nullable String section() {
        return section;
    }

    final @Nullable String label() {
        return label;
    }

    final @Nullable String kind() {
        return kind;
    }

    final @Nullable String providerRoles() {
        return providerRoles;
    }

    final @Nullable String verifierRoles() {
        return verifierRoles;
    }

    final @Nullable String minProvenance() {
        return minProvenance;
    }

    final String visibility() {
        return visibility;
    }

    final @Nullable String whyItMatters() {
        return whyItMatters;
    }

    final @Nullable String exampleAnswer() {
        return exampleAnswer;
    }

    final @Nullable String prefillPath() {
        return prefillPath;
    }

    final @Nullable String prefillProvenance() {
        return prefillProvenance;
    }
}
