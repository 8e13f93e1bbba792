package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.query.soql.Condition;
import java.util.List;

/** Translates conditions to criteria, which know both what they find and what they leave out. */
final class Filter implements Condition.Visitor<Criterion> {
    private final Comparisons comparisons;

    Filter(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Criterion all(Condition.All all) {
        return new Criterion.AllOf(translated(all.conditions()));
    }

    @Override
    public Criterion any(Condition.Any any) {
        return new Criterion.AnyOf(translated(any.conditions()));
    }

    @Override
    public Criterion not(Condition.Not not) {
        return new Criterion.Contrary(not.condition().accept(this));
    }

    @Override
    public Criterion comparison(Condition.Comparison comparison) {
        return comparisons.criterion(comparison);
    }

    private List<Criterion> translated(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }
}
