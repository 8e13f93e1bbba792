package dev.truce.platform.soql;

import dev.truce.platform.soql.Token.Kind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a query clause by clause, and the queries inside of it. */
final class QueryReader {
    private static final int LARGEST_OFFSET = 2_000;
    private static final int DEEPEST = 5;
    private static final int MOST_ROLLED_UP = 3;
    private final SoqlText query;
    private final TokenReader tokens;
    private final TermReader terms;
    private final SelectReader selections;
    private int depth;
    private boolean inSemiJoin;

    QueryReader(TokenReader tokens) {
        this.query = tokens.query();
        this.tokens = tokens;
        this.terms = new TermReader(tokens);
        this.selections = new SelectReader(tokens, terms, this::children);
    }

    static Query read(SoqlText text) {
        QueryReader reader = new QueryReader(new TokenReader(text));
        Query read = reader.query();
        if (!reader.tokens.at(Kind.END)) {
            throw reader.tokens.unexpected();
        }
        return read;
    }

    private Query query() {
        int start = tokens.expect("select").offset();
        Selection selection = selections.selection();
        tokens.expect("from");
        return clauses(start, selection, from());
    }

    /** The fields of a query without subqueries. */
    Selection fields() {
        Selection fields = selections.selection();
        if (fields instanceof Selection.Items selected
                && selected.items().stream().allMatch(SelectItem.Value.class::isInstance)
                && !fields.accept(new AsksForGroups())) {
            return fields;
        }
        throw tokens.unsupported("anything but fields in RETURNING is");
    }

    /** What follows the object of a query, and with it the query. */
    Query clauses(int start, Selection selection, FromObject from) {
        boolean mine = scopeIsMine();
        Optional<Condition> where = tokens.take("where") ? Optional.of(condition()) : Optional.empty();
        where.ifPresent(condition -> SemiJoins.check(query, condition));
        skipWith();
        if (selection instanceof Selection.RowCount && (tokens.at("group", "by") || tokens.at("order", "by"))) {
            throw tokens.unsupported("COUNT() with GROUP BY or ORDER BY is");
        }
        Optional<Grouping> grouping = tokens.at("group", "by") ? Optional.of(grouping()) : Optional.empty();
        List<Ordering> order = order();
        OptionalInt limit = tokens.take("limit") ? OptionalInt.of(integer()) : OptionalInt.empty();
        int offset = tokens.take("offset") ? offset() : 0;
        skipWhatHasNoEffect();
        return new Query(query, start, selection, from, mine, where, grouping, order, limit, offset);
    }

    /** A query for the children of rows. */
    private Query children() {
        if (inSemiJoin) {
            throw tokens.unexpected();
        }
        if (++depth >= DEEPEST) {
            throw UnreadableQuery.tooComplicated(
                    query, tokens.peek().offset(), "subqueries are nested deeper than " + DEEPEST + " levels");
        }
        Query children = query();
        depth--;
        if (children.selection() instanceof Selection.RowCount || children.isGrouped()) {
            throw UnreadableQuery.malformed(query, children.start(), "a subquery selects fields, not aggregates");
        }
        return children;
    }

    /** A query for the ids that a condition compares to. */
    private Query ids() {
        int start = tokens.peek().offset();
        if (inSemiJoin) {
            throw UnreadableQuery.malformed(query, start, "Nesting of semi join sub-selects is not supported");
        }
        inSemiJoin = true;
        Query ids = query();
        inSemiJoin = false;
        if (!ids.order().isEmpty() || ids.limit().isPresent() || ids.offset() > 0 || ids.isGrouped()) {
            throw UnreadableQuery.malformed(
                    query, start, "Semi join sub-selects take no ORDER BY, LIMIT, OFFSET, GROUP BY and aggregates");
        }
        return ids;
    }

    private Condition condition() {
        return new ConditionReader(tokens, terms, this::ids).condition();
    }

    private FromObject from() {
        Path object = tokens.path();
        Optional<String> alias = alias();
        List<FromObject.Related> related = new ArrayList<>();
        while (tokens.take(",")) {
            Path path = tokens.path();
            related.add(new FromObject.Related(path, alias().orElseThrow(tokens::unexpected)));
        }
        return new FromObject(object.toString(), alias, related, object.offset());
    }

    private Optional<String> alias() {
        boolean announced = tokens.take("as");
        return announced || tokens.atAlias() ? Optional.of(tokens.alias().name()) : Optional.empty();
    }

    private boolean scopeIsMine() {
        if (!tokens.take("using", "scope")) {
            return false;
        }
        if (tokens.at("everything") || tokens.at("mine")) {
            return tokens.next().is("mine");
        }
        throw tokens.unsupported("scopes other than everything and mine are");
    }

    /** What is asked for here, to be shown only what one may see, is so anyway. */
    private void skipWith() {
        if (!tokens.at("with")) {
            return;
        }
        if (!tokens.take("with", "security_enforced")
                && !tokens.take("with", "user_mode")
                && !tokens.take("with", "system_mode")) {
            throw tokens.unsupported("WITH other than SECURITY_ENFORCED, USER_MODE and SYSTEM_MODE is");
        }
    }

    private Grouping grouping() {
        int start = tokens.next().offset();
        tokens.next();
        Grouping.Kind kind = tokens.at("rollup", "(")
                ? Grouping.Kind.ROLLUP
                : tokens.at("cube", "(") ? Grouping.Kind.CUBE : Grouping.Kind.PLAIN;
        boolean groupsOfGroups = kind != Grouping.Kind.PLAIN && tokens.next() != null && tokens.take("(");
        List<Term> grouped = new ArrayList<>();
        do {
            grouped.add(terms.term());
        } while (tokens.take(","));
        if (groupsOfGroups) {
            tokens.expect(")");
            if (grouped.size() > MOST_ROLLED_UP) {
                throw UnreadableQuery.malformed(
                        query, start, "%s takes at most %d fields".formatted(kind.name(), MOST_ROLLED_UP));
            }
        }
        Optional<Condition> having = tokens.take("having") ? Optional.of(condition()) : Optional.empty();
        return new Grouping(kind, grouped, having, start);
    }

    private List<Ordering> order() {
        List<Ordering> order = new ArrayList<>();
        if (!tokens.at("order")) {
            return order;
        }
        tokens.expect("order");
        tokens.expect("by");
        do {
            order.add(ordering());
        } while (tokens.take(","));
        return order;
    }

    private Ordering ordering() {
        Term term = terms.term();
        boolean descending = tokens.take("desc");
        if (!descending) {
            tokens.take("asc");
        }
        boolean nullsLast = tokens.take("nulls", "last");
        if (!nullsLast) {
            tokens.take("nulls", "first");
        }
        return new Ordering(term, descending, nullsLast);
    }

    private int offset() {
        int at = tokens.peek().offset();
        int offset = integer();
        if (offset > LARGEST_OFFSET) {
            throw UnreadableQuery.offsetTooLarge(query, at, LARGEST_OFFSET);
        }
        return offset;
    }

    /** More rows than an integer can count are as good as all. */
    int integer() {
        if (tokens.at(":")) {
            throw UnreadableQuery.malformed(query, tokens.peek().offset(), "Bind variables only allowed in Apex code");
        }
        if (!tokens.peek().text().matches("\\d+")) {
            throw tokens.unexpected();
        }
        return new BigInteger(tokens.next().text())
                .min(BigInteger.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** Nothing is locked beyond the answer, and views are not counted. */
    void skipWhatHasNoEffect() {
        if (tokens.at("all", "rows")) {
            throw tokens.unsupported("ALL ROWS (ask /queryAll instead) is");
        }
        boolean more = true;
        while (more) {
            more = tokens.take("for", "view") || tokens.take("for", "reference") || tokens.take("for", "update");
        }
        if (tokens.take("update")) {
            do {
                if (!tokens.take("tracking") && !tokens.take("viewstat")) {
                    throw tokens.unexpected();
                }
            } while (tokens.take(","));
        }
    }
}
