package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a query selects of each row: the columns, and the shape of the records made from them; each item adds its columns. */
final class RecordSelection implements SelectItem.Visitor<Columns> {
    private static final int MOST_SUBQUERIES = 20;
    private static final int MOST_ROWS_WITH_ALL_FIELDS = 200;
    private final Query query;
    private final FromClause from;
    private final VisibleObjects visible;
    private final Columns columns = new Columns();
    private final Map<RowSource, RecordShape> shapes = new HashMap<>();
    private final Set<List<Object>> names = new HashSet<>();
    private final List<SelectedChildren> children = new ArrayList<>();
    private final List<String> fieldNames = new ArrayList<>();
    private final RecordShape root;

    RecordSelection(Query query, FromClause from, VisibleObjects visible, List<SelectItem> items) {
        this.query = query;
        this.from = from;
        this.visible = visible;
        this.root = shape(from.root());
        items.forEach(item -> item.accept(this));
    }

    /** Children that are asked for along with the rows, under the canonical name of the relationship to them. */
    record SelectedChildren(Query query, VisibleObjects.Children relationship) {}

    Columns columns() {
        return columns;
    }

    /** The children asked for. The shape looks for them at the end of a row, the first in the last place. */
    List<SelectedChildren> children() {
        return children;
    }

    /** The fields, when the records are not nested. */
    List<String> fieldNames() {
        return fieldNames;
    }

    Shape shape() {
        return root;
    }

    @Override
    public Columns value(SelectItem.Value value) {
        SelectedTerm selected = value.term().accept(new SelectedTerm.Reader(query.text()));
        value.alias().filter(alias -> value.term() instanceof Term.Field).ifPresent(alias -> {
            throw new MalformedQuery(
                    query.text(),
                    alias.offset(),
                    "only aggregate expressions use field aliasing: '%s'".formatted(alias.name()));
        });
        FromClause.Place place = from.place(selected.path());
        String name = value.alias().isPresent()
                ? value.alias().get().name()
                : place.field().name();
        RecordShape record = value.alias().isPresent() ? root : parent(from.relationships(selected.path()));
        String path = String.join(
                ".",
                from.relationships(selected.path()).stream()
                        .map(FromClause.RelatedRow::relationship)
                        .toList());
        add(record, selected, place, name, path.isEmpty() ? name : path + "." + name);
        return columns;
    }

    @Override
    public Columns children(SelectItem.Children selected) {
        String name = selected.query().from().name();
        VisibleObjects.Children relationship = visible.children(from.root().type(), name)
                .orElseThrow(() -> UnknownRelationship.toChildren(
                        query.text(), selected.query().from().offset(), name));
        if (children.size() == MOST_SUBQUERIES) {
            throw new QueryTooComplicated(
                    query.text(), selected.offset(), "a query has at most " + MOST_SUBQUERIES + " subqueries");
        }
        requireNew(root, selected.offset(), relationship.name(), relationship.name());
        children.add(new SelectedChildren(selected.query(), relationship));
        root.add(new Member.Children(relationship.name(), children.size()));
        return columns;
    }

    @Override
    public Columns typeOf(SelectItem.TypeOf typeOf) {
        List<FromClause.RelatedRow> path = from.relationshipsOnly(typeOf.relationship());
        RecordShape shape = parent(path);
        RowSource parent = path.get(path.size() - 1).source();
        List<Path> fields = typeOf.cases().stream()
                .filter(when -> when.object().equalsIgnoreCase(parent.type().name()))
                .findFirst()
                .map(SelectItem.TypeOf.When::fields)
                .orElse(typeOf.otherwise());
        for (Path field : fields) {
            FromClause.Place place = new FromClause.Place(parent, from.field(parent, field, field.toString()));
            add(shape, SelectedTerm.plain(field), place, place.field().name(), typeOf.relationship() + "." + field);
        }
        return columns;
    }

    @Override
    public Columns fieldSet(SelectItem.FieldSet set) {
        boolean bounded = query.limit().orElse(Integer.MAX_VALUE) <= MOST_ROWS_WITH_ALL_FIELDS;
        if (set.kind() != SelectItem.FieldSet.Kind.STANDARD && !bounded) {
            throw new MalformedQuery(
                    query.text(),
                    set.offset(),
                    "The SOQL FIELDS function must have a LIMIT of at most " + MOST_ROWS_WITH_ALL_FIELDS);
        }
        for (SObjectField<?, ?> field : from.root().type().fields()) {
            boolean wanted =
                    switch (set.kind()) {
                        case ALL -> true;
                        case STANDARD -> !field.isCustom();
                        case CUSTOM -> field.isCustom();
                    };
            if (wanted && visible.field(from.root().type(), field.name()).isPresent()) {
                Path path = new Path(List.of(field.name()), set.offset());
                add(
                        root,
                        SelectedTerm.plain(path),
                        new FromClause.Place(from.root(), field),
                        field.name(),
                        field.name());
            }
        }
        return columns;
    }

    private void add(
            RecordShape record, SelectedTerm selected, FromClause.Place place, String name, String qualifiedName) {
        requireNew(record, selected.path().offset(), name, selected.path().toString());
        Column column = place.column();
        int at = columns.add(column.sql(), ColumnValue.of(column.kind()));
        record.add(new Member.Value(at, selected.form(place.field()), ColumnMetadata.field(place.field(), name)));
        fieldNames.add(qualifiedName);
    }

    private void requireNew(RecordShape record, int offset, String name, String written) {
        if (!names.add(List.of(record, name.toLowerCase(Locale.ROOT)))) {
            throw new SelectedTwice(query.text(), offset, written);
        }
    }

    private RecordShape parent(List<FromClause.RelatedRow> path) {
        RecordShape record = root;
        for (FromClause.RelatedRow parent : path) {
            RecordShape known = shapes.get(parent.source());
            RecordShape nested = known == null ? shape(parent.source()) : known;
            if (known == null) {
                record.add(new Member.Parent(parent.relationship(), nested));
            }
            record = nested;
        }
        return record;
    }

    private RecordShape shape(RowSource source) {
        RecordShape shape = new RecordShape(source.type(), columns.add(source.id(), ColumnValue.TEXT));
        shapes.put(source, shape);
        return shape;
    }
}
