package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns a query selects, and the shape of the records made from them. */
final class SelectClause {
    private final Query query;
    private final FromClause from;
    private final List<String> columns = new ArrayList<>();
    private final Map<String, RecordShape> shapes = new HashMap<>();
    private final Set<String> selected = new HashSet<>();
    private final RecordShape root;

    SelectClause(Query query, FromClause from, List<Path> paths) {
        this.query = query;
        this.from = from;
        this.root = shape(from.root());
        paths.forEach(this::select);
    }

    String hql() {
        return String.join(", ", columns);
    }

    RecordShape shape() {
        return root;
    }

    private void select(Path path) {
        Column column = from.column(path);
        if (!selected.add(column.hql())) {
            throw new SelectedTwice(query.text(), path);
        }
        RecordShape record = root;
        for (FromClause.RelatedRow parent : from.relationships(path)) {
            RecordShape known = shapes.get(parent.source().alias());
            RecordShape nested = known == null ? shape(parent.source()) : known;
            if (known == null) {
                record.add(parent.relationship(), nested);
            }
            record = nested;
        }
        record.add(column.field(), columns.size());
        columns.add(column.hql());
    }

    private RecordShape shape(RowSource source) {
        RecordShape shape = new RecordShape(source.type(), columns.size());
        columns.add(source.alias() + ".id");
        shapes.put(source.alias(), shape);
        return shape;
    }
}
