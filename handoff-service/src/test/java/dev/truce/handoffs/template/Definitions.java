package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import java.util.List;
import java.util.Set;

/** Item definitions for tests; they start as a required text from sales that a project manager verifies. */
public final class Definitions {
    private String key = "question";
    private String label = "A question";
    private String kind = "TEXT";
    private AnswerRules rules = AnswerRules.NONE;
    private Requirement requirement = Requirement.REQUIRED;
    private String condition;
    private boolean locked;
    private boolean hardGate;
    private Set<ItemRole> providers = Set.of(ItemRole.SALES_REP);
    private Set<ItemRole> verifiers = Set.of(ItemRole.PROJECT_MANAGER);
    private Gate gate = Gate.PRE_SUBMIT;
    private Provenance minProvenance;
    private ItemDefinition.Prefill prefill;
    private Visibility visibility = Visibility.BOTH;

    private Definitions() {}

    public static Definitions asking(String key) {
        Definitions definitions = new Definitions();
        definitions.key = key;
        return definitions;
    }

    public static ItemDefinition item(String key) {
        return asking(key).build();
    }

    static ItemDefinition worded(String key, String label) {
        Definitions definitions = asking(key);
        definitions.label = label;
        return definitions.build();
    }

    static ItemDefinition locked(String key) {
        Definitions definitions = asking(key).hardGate();
        definitions.locked = true;
        return definitions.build();
    }

    static ItemDefinition conditional(String key, String condition) {
        Definitions definitions = asking(key);
        definitions.requirement = Requirement.CONDITIONAL;
        definitions.condition = condition;
        return definitions.build();
    }

    public Definitions kind(String newKind) {
        this.kind = newKind;
        return this;
    }

    public Definitions rules(AnswerRules newRules) {
        this.rules = newRules;
        return this;
    }

    public Definitions attestingEmptiness(String words) {
        return rules(new AnswerRules(null, null, null, null, null, List.of(), null, null, words, false, null));
    }

    public Definitions needingChecksum() {
        return rules(new AnswerRules(null, null, null, null, null, List.of(), null, null, null, true, null));
    }

    public Definitions optional() {
        this.requirement = Requirement.OPTIONAL;
        return this;
    }

    public Definitions hardGate() {
        this.hardGate = true;
        return this;
    }

    public Definitions by(ItemRole... roles) {
        this.providers = Set.of(roles);
        return this;
    }

    public Definitions verifiedBy(ItemRole... roles) {
        this.verifiers = Set.of(roles);
        return this;
    }

    public Definitions at(Gate newGate) {
        this.gate = newGate;
        return this;
    }

    public Definitions atLeast(Provenance newMinProvenance) {
        this.minProvenance = newMinProvenance;
        return this;
    }

    public Definitions prefilledFrom(String path) {
        this.prefill = new ItemDefinition.Prefill(path, Provenance.DOCUMENTED);
        return this;
    }

    public Definitions visible(Visibility newVisibility) {
        this.visibility = newVisibility;
        return this;
    }

    public ItemDefinition build() {
        return new ItemDefinition(
                key,
                new ItemDefinition.Wording("Section", label, null, null),
                AnswerKind.parse(kind),
                rules,
                requirement,
                condition,
                locked,
                hardGate,
                providers,
                verifiers,
                new ItemDefinition.Due(DueAnchor.CLOSED, 1),
                gate,
                minProvenance,
                visibility,
                prefill);
    }
}
