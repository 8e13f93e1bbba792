package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.soql.FromObject;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the rows of a query come from: its object, and every parent that a path leads through, joined by
 * id. A parent that is deleted, or that the actor may not see, is as if it were missing.
 */
final class FromClause {
    private static final int LONGEST_PATH = 6;
    private static final int MOST_PARENTS = 55;
    private static final String OWNER = "Owner";
    private static final SObjectField<?, ?> TYPE_OF_OWNER = SObjectField.typeOfOwner();
    private final Query query;
    private final Asker asker;
    private final Parameters parameters;
    private final boolean deletedParents;
    private final RowSource root;
    private final StringBuilder sql;
    private int joined;

    FromClause(Query query, SObjectType<?> type, Asker asker, Parameters parameters, boolean deletedParents) {
        this.query = query;
        this.asker = asker;
        this.parameters = parameters;
        this.deletedParents = deletedParents;
        this.root = new RowSource(parameters.alias(), type, false, asker.tables());
        this.sql = new StringBuilder(root.table());
        query.from().related().forEach(related -> relationshipsOnly(related.path()));
    }

    RowSource root() {
        return root;
    }

    /** The clause with the parents found so far. */
    String sql() {
        return sql.toString();
    }

    /** Which rows of the object there are for the actor at all. */
    List<String> rootConditions(boolean deleted) {
        List<String> conditions = new ArrayList<>();
        if (!deleted) {
            conditions.add("not " + root.column("isDeleted"));
        }
        asker.visible().rows(root.type()).ifPresent(rows -> conditions.add(parameters.bind(rows, root)));
        if (query.mine()) {
            String owner = asker.visible()
                    .field(root.type(), "OwnerId")
                    .map(field -> root.column(field.attribute()))
                    .orElseThrow(() -> new UnknownColumn(
                            query.text(),
                            query.from().offset(),
                            "OwnerId",
                            root.type().name()));
            conditions.add(
                    owner + " = " + parameters.bind(asker.visible().actor().userId()));
        }
        return conditions;
    }

    /**
     * A field, and the rows it belongs to.
     *
     * @param sql how its value is reached
     */
    record Place(RowSource rows, SObjectField<?, ?> field, String sql) {
        Place(RowSource rows, SObjectField<?, ?> field) {
            this(rows, field, rows.column(field.attribute()));
        }

        Column column() {
            return new Column(sql, field.type().kind(), rows.isParent() || field.isNullable(), field.name());
        }
    }

    /** The field a path leads to. */
    Place place(Path path) {
        List<String> segments = relativeToRoot(path);
        RowSource source = root;
        for (String relationship : segments.subList(0, segments.size() - 1)) {
            source = parent(path, source, relationship).source();
        }
        String name = segments.get(segments.size() - 1);
        boolean typeOfOwner = segments.size() > 1
                && name.equalsIgnoreCase(TYPE_OF_OWNER.name())
                && segments.get(segments.size() - 2).equalsIgnoreCase(OWNER);
        return typeOfOwner
                ? new Place(source, TYPE_OF_OWNER, typeOf(source))
                : new Place(source, field(source, path, name));
    }

    /** The name of the object that a row is of, where there is a row. */
    private static String typeOf(RowSource source) {
        return "case when %s is not null then cast('%s' as varchar) end"
                .formatted(source.id(), source.type().name());
    }

    /** A field of rows that were found before. */
    SObjectField<?, ?> field(RowSource rows, Path path, String name) {
        return asker.visible()
                .field(rows.type(), name)
                .orElseThrow(() -> new UnknownColumn(
                        query.text(), path.offset(), name, rows.type().name()));
    }

    /** The relationships a path leads through before its field, by their canonical names. */
    List<RelatedRow> relationships(Path path) {
        List<String> segments = relativeToRoot(path);
        return related(path, segments.subList(0, segments.size() - 1));
    }

    /** The relationships that a path is made of, by their canonical names. */
    List<RelatedRow> relationshipsOnly(Path path) {
        return related(path, relativeToRoot(path));
    }

    private List<RelatedRow> related(Path path, List<String> relationships) {
        List<RelatedRow> related = new ArrayList<>();
        RowSource source = root;
        for (String relationship : relationships) {
            RelatedRow row = parent(path, source, relationship);
            related.add(row);
            source = row.source();
        }
        return related;
    }

    /** A parent and the canonical name of the relationship to it. */
    record RelatedRow(String relationship, RowSource source) {}

    /** A path may begin with the object or its alias, unless a relationship has that name, or with that of a parent. */
    private List<String> relativeToRoot(Path path) {
        List<String> segments = path.segments();
        if (segments.size() > 1) {
            List<FromObject.Related> related = query.from().related();
            for (int i = related.size() - 1; i >= 0; i--) { // each may begin with the name of one before it
                segments = resolved(segments, related.get(i));
            }
            boolean prefixed = query.from().isCalled(segments.get(0))
                    && asker.visible()
                            .relationship(root.type(), segments.get(0))
                            .isEmpty();
            segments = prefixed ? segments.subList(1, segments.size()) : segments;
        }
        if (segments.size() > LONGEST_PATH) {
            throw new UnknownRelationship(query.text(), path, segments.get(LONGEST_PATH));
        }
        return segments;
    }

    private static List<String> resolved(List<String> segments, FromObject.Related related) {
        if (!related.alias().equalsIgnoreCase(segments.get(0))) {
            return segments;
        }
        List<String> whole = new ArrayList<>(related.path().segments());
        whole.addAll(segments.subList(1, segments.size()));
        return whole;
    }

    private RelatedRow parent(Path path, RowSource child, String relationship) {
        SObjectField<?, ?> reference = asker.visible()
                .relationship(child.type(), relationship)
                .orElseThrow(() -> new UnknownRelationship(query.text(), path, relationship));
        String name = Objects.requireNonNull(reference.relationshipName());
        RowSource known = child.parents().get(name);
        return new RelatedRow(name, known == null ? join(path, child, name, reference) : known);
    }

    private RowSource join(Path path, RowSource child, String relationship, SObjectField<?, ?> reference) {
        SObjectType<?> type = asker.visible()
                .parent(reference)
                .orElseThrow(() -> new UnknownRelationship(query.text(), path, relationship));
        if (++joined > MOST_PARENTS) {
            throw new QueryTooComplicated(
                    query.text(), path.offset(), "a query reaches at most " + MOST_PARENTS + " parents");
        }
        RowSource parent = new RowSource(parameters.alias(), type, true, asker.tables());
        child.parents().put(relationship, parent);
        sql.append(
                " left join %s on %s = %s".formatted(parent.table(), parent.id(), child.column(reference.attribute())));
        if (!deletedParents) {
            sql.append(" and not ").append(parent.column("isDeleted"));
        }
        asker.visible().rows(type).ifPresent(rows -> sql.append(" and ").append(parameters.bind(rows, parent)));
        return parent;
    }
}
