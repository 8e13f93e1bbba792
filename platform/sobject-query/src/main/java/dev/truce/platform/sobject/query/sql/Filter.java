package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.soql.Condition;
import java.util.List;
import java.util.function.Function;

/** Translates conditions to criteria, which know both what they find and what they leave out. */
final class Filter implements Condition.Visitor<Criterion> {
    private final Comparisons comparisons;
    private final Function<Condition.Membership, Criterion> memberships;

    Filter(Comparisons comparisons, Function<Condition.Membership, Criterion> memberships) {
        this.comparisons = comparisons;
        this.memberships = memberships;
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

    @Override
    public Criterion membership(Condition.Membership membership) {
        Criterion found = memberships.apply(membership);
        return membership.contrary() ? new Criterion.Contrary(found) : found;
    }

    private List<Criterion> translated(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.accept(this)).toList();
    }
}
