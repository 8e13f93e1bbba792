package dev.truce.platform.soql;

/** Keeps semi-joins and anti-joins to what the language allows: two of them, each on its own or joined by AND. */
final class SemiJoins implements Condition.Visitor<Integer> {
    private static final int MOST = 2;
    private final SoqlText query;
    private final boolean alternative;

    private SemiJoins(SoqlText query, boolean alternative) {
        this.query = query;
        this.alternative = alternative;
    }

    /**
     * Checks the condition of a query.
     *
     * @throws UnreadableQuery when there are too many of them, or one is under OR or NOT
     */
    static void check(SoqlText query, Condition condition) {
        condition.accept(new SemiJoins(query, false));
    }

    @Override
    public Integer all(Condition.All all) {
        int found = 0;
        for (Condition condition : all.conditions()) {
            int more = condition.accept(this);
            found += more;
            if (more > 0 && found > MOST) {
                throw UnreadableQuery.malformed(
                        query, 0, "Maximum %d semi join sub-selects are allowed".formatted(MOST));
            }
        }
        return found;
    }

    @Override
    public Integer any(Condition.Any any) {
        return any.conditions().stream()
                .mapToInt(condition -> condition.accept(new SemiJoins(query, true)))
                .sum();
    }

    @Override
    public Integer not(Condition.Not not) {
        return not.condition().accept(new SemiJoins(query, true));
    }

    @Override
    public Integer comparison(Condition.Comparison comparison) {
        return 0;
    }

    @Override
    public Integer membership(Condition.Membership membership) {
        if (alternative) {
            throw UnreadableQuery.malformed(
                    query,
                    membership.path().offset(),
                    "Semi join sub-selects are not allowed with the 'OR' or 'NOT' operator");
        }
        return 1;
    }
}
