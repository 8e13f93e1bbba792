package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.soql.AggregateFunction;
import dev.truce.platform.soql.Grouping;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a query selects of each group of rows: the columns, and the shape made from them; each item adds its columns. */
final class GroupSelection implements SelectItem.Visitor<Columns>, Term.Visitor<GroupSelection.Selected> {
    private final SoqlText query;
    private final FromClause from;
    private final GroupTerms terms;
    private final boolean withGroupsOfGroups;
    private final Columns columns = new Columns();
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int unnamed;

    GroupSelection(Query query, FromClause from, GroupTerms terms, List<SelectItem> items) {
        this.query = query.text();
        this.from = from;
        this.terms = terms;
        this.withGroupsOfGroups = query.grouping()
                .filter(grouping -> grouping.kind() != Grouping.Kind.PLAIN)
                .isPresent();
        items.forEach(item -> item.accept(this));
    }

    Columns columns() {
        return columns;
    }

    Shape shape() {
        return new GroupShape(List.copyOf(members));
    }

    /** A column, how it is shown, what a person calls it, and its name unless it is to be numbered. */
    record Selected(String sql, FieldKind kind, UnaryOperator<Object> form, String displayName, Optional<String> name) {

        static Selected unnamed(Column column, UnaryOperator<Object> form) {
            return new Selected(column.sql(), column.kind(), form, displayName(column.name()), Optional.empty());
        }

        /** {@code SUM(Amount)} is called {@code sum(Amount)}. */
        private static String displayName(String name) {
            int field = name.indexOf('(');
            return name.substring(0, field).toLowerCase(Locale.ROOT) + name.substring(field);
        }

        Selected shownAs(UnaryOperator<Object> newForm) {
            return new Selected(sql, kind, newForm, displayName, name);
        }
    }

    @Override
    public Columns value(SelectItem.Value value) {
        Selected selected = value.term().accept(this);
        int offset = value.alias().isPresent() ? value.alias().get().offset() : value.offset();
        String name = value.alias().isPresent()
                ? value.alias().get().name()
                : selected.name().orElseGet(() -> "expr" + unnamed++);
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new MalformedQuery(query, offset, "duplicate alias: " + name);
        }
        int at = columns.add(selected.sql(), ColumnValue.of(selected.kind()));
        boolean aggregate = selected.name().isEmpty();
        members.add(new Member.Value(
                at, selected.form(), ColumnMetadata.ofGroup(name, selected.displayName(), selected.kind(), aggregate)));
        return columns;
    }

    @Override
    public Columns children(SelectItem.Children children) {
        throw new MalformedQuery(query, children.offset(), "a query with groups has no subqueries");
    }

    @Override
    public Columns typeOf(SelectItem.TypeOf typeOf) {
        throw new MalformedQuery(query, typeOf.offset(), "TYPEOF is not for queries with groups");
    }

    @Override
    public Columns fieldSet(SelectItem.FieldSet fieldSet) {
        throw new MalformedQuery(
                query, fieldSet.offset(), "The SOQL FIELDS function is not supported with GROUP BY and aggregates");
    }

    @Override
    public Selected field(Term.Field field) {
        return key(field, field.path());
    }

    @Override
    public Selected converted(Term.Converted converted) {
        return key(new Term.Field(converted.path()), converted.path());
    }

    @Override
    public Selected label(Term.Label label) {
        return key(new Term.Field(label.path()), label.path())
                .shownAs(Labels.of(
                        query, label.offset(), from.place(label.path()).field()));
    }

    @Override
    public Selected formatted(Term.Formatted formatted) {
        Selected selected = formatted.of().accept(this);
        return selected.shownAs(Formats.of(selected.kind()));
    }

    @Override
    public Selected datePart(Term.DatePart part) {
        Column column = terms.datePart(part);
        return Selected.unnamed(column, stored -> column.kind() == FieldKind.INT ? stored : stored.toString());
    }

    @Override
    public Selected grouping(Term.GroupingOf grouping) {
        return Selected.unnamed(terms.grouping(grouping), stored -> stored);
    }

    @Override
    public Selected aggregate(Term.Aggregate aggregate) {
        Column column = terms.aggregate(aggregate);
        boolean oneOfTheValues =
                aggregate.function() == AggregateFunction.MIN || aggregate.function() == AggregateFunction.MAX;
        UnaryOperator<Object> form =
                oneOfTheValues ? from.place(aggregate.path()).field()::json : GroupSelection::number;
        return Selected.unnamed(column, form);
    }

    /** Of texts that differ in case only, the first is shown. */
    private Selected key(Term.Field term, Path path) {
        Column key = terms.field(term);
        FromClause.Place place = from.place(path);
        return new Selected(
                key.kind().isText() ? shown(key.sql(), place.column().sql()) : key.sql(),
                key.kind(),
                place.field()::json,
                place.field().name(),
                Optional.of(place.field().name()));
    }

    private String shown(String key, String text) {
        return withGroupsOfGroups
                ? "case when grouping(%s) = 0 then min(%s) end".formatted(key, text)
                : "min(%s)".formatted(text);
    }

    /** As many digits as a double has; an average has no end otherwise. */
    private static Object number(Object stored) {
        BigDecimal plain = ((BigDecimal) stored).round(MathContext.DECIMAL64).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
