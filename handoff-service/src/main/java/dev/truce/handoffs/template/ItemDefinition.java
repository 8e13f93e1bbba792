package dev.truce.handoffs.template;

import dev.truce.handoffs.answer.AnswerKind;
import dev.truce.handoffs.answer.AnswerRules;
import dev.truce.handoffs.answer.Provenance;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist as a template defines it.
 *
 * @param key names the item within a checklist
 * @param wording what people read
 * @param kind what an answer looks like
 * @param rules what an answer must fulfil besides
 * @param requirement whether it must be answered
 * @param condition when a conditional item must be answered
 * @param locked whether later layers may neither relax nor remove it
 * @param hardGate whether acceptance is impossible without it: it cannot be deferred and always applies
 * @param providers who may answer it
 * @param verifiers who may verify the answer; empty: nobody has to
 * @param due by when; null: no date of its own
 * @param gate the moment by which it must be ready
 * @param minProvenance how well an answer must be known
 * @param visibility who sees it
 * @param prefill where in the closed deal the answer may be found
 */
public record ItemDefinition(
        String key,
        Wording wording,
        AnswerKind kind,
        AnswerRules rules,
        Requirement requirement,
        @Nullable String condition,
        boolean locked,
        boolean hardGate,
        Set<ItemRole> providers,
        Set<ItemRole> verifiers,
        @Nullable Due due,
        Gate gate,
        @Nullable Provenance minProvenance,
        Visibility visibility,
        @Nullable Prefill prefill) {

    public ItemDefinition {
        providers = Set.copyOf(providers);
        verifiers = Set.copyOf(verifiers);
    }

    /** What people read about an item. */
    public record Wording(
            String section, String label, @Nullable String whyItMatters, @Nullable String exampleAnswer) {}

    /**
     * By when an item is due.
     *
     * @param businessDays after the anchor, or before it when negative
     */
    public record Due(DueAnchor anchor, int businessDays) {}

    /**
     * An answer that the deal may hold already.
     *
     * @param path where in the closed deal, see {@link PrefillPath}
     * @param provenance how well an answer from there is known
     */
    public record Prefill(String path, Provenance provenance) {}

    public boolean isRequired() {
        return requirement == Requirement.REQUIRED;
    }

    ItemDefinition with(Requirement changed) {
        return new ItemDefinition(
                key,
                wording,
                kind,
                rules,
                changed,
                null,
                locked,
                hardGate,
                providers,
                verifiers,
                due,
                gate,
                minProvenance,
                visibility,
                prefill);
    }

    /** What may replace this item: a locked one keeps its requirement, its lock and its hard gate. */
    ItemDefinition replacedBy(ItemDefinition other) {
        if (!locked) {
            return other;
        }
        return new ItemDefinition(
                key,
                other.wording,
                other.kind,
                other.rules,
                requirement,
                condition,
                true,
                hardGate || other.hardGate,
                other.providers,
                other.verifiers,
                other.due,
                gate,
                other.minProvenance,
                other.visibility,
                other.prefill);
    }
}
