package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.query.soql.FromObject;
import dev.truce.platform.sobject.query.soql.Path;
import dev.truce.platform.sobject.query.soql.Query;
import dev.truce.platform.sobject.query.soql.QueryTooComplicated;
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
    private final Query query;
    private final VisibleObjects visible;
    private final Parameters parameters;
    private final boolean deletedParents;
    private final RowSource root;
    private final StringBuilder hql;
    private int joined;

    /** Finds the object of the query, or refuses. */
    FromClause(Query query, VisibleObjects visible, Parameters parameters, boolean deletedParents) {
        this.query = query;
        this.visible = visible;
        this.parameters = parameters;
        this.deletedParents = deletedParents;
        FromObject from = query.from();
        SObjectType<?> type = visible.object(from.name())
                .orElseThrow(() -> new UnknownObject(query.text(), from.offset(), from.name()));
        this.root = new RowSource("r", type, false);
        this.hql = new StringBuilder(entity(type)).append(' ').append(root.alias());
    }

    RowSource root() {
        return root;
    }

    /** The clause with the parents found so far. */
    String hql() {
        return hql.toString();
    }

    /** Which rows of the object there are for the actor at all. */
    String rootCondition(boolean deleted) {
        List<String> conditions = new ArrayList<>();
        if (!deleted) {
            conditions.add(root.alias() + ".isDeleted = false");
        }
        visible.rows(root.type()).ifPresent(rows -> conditions.add(parameters.bind(rows, root.alias())));
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    /** The field a path leads to. */
    Column column(Path path) {
        List<String> segments = relativeToRoot(path);
        RowSource source = source(path, segments.subList(0, segments.size() - 1));
        String name = segments.get(segments.size() - 1);
        SObjectField<?, ?> field = visible.field(source.type(), name)
                .orElseThrow(() -> new UnknownColumn(
                        query.text(), path.offset(), name, source.type().name()));
        return new Column(source.alias() + "." + field.attribute(), field, source.isParent() || field.isNullable());
    }

    /** The row that holds the field a path leads to. */
    RowSource source(Path path) {
        List<String> segments = relativeToRoot(path);
        return source(path, segments.subList(0, segments.size() - 1));
    }

    /** The relationships of a path by their canonical names. */
    List<RelatedRow> relationships(Path path) {
        List<RelatedRow> related = new ArrayList<>();
        RowSource source = root;
        List<String> segments = relativeToRoot(path);
        for (String relationship : segments.subList(0, segments.size() - 1)) {
            RelatedRow row = parent(path, source, relationship);
            related.add(row);
            source = row.source();
        }
        return related;
    }

    /** A parent and the canonical name of the relationship to it. */
    record RelatedRow(String relationship, RowSource source) {}

    /** A path may begin with the object or its alias, unless a relationship has that name. */
    private List<String> relativeToRoot(Path path) {
        List<String> segments = path.segments();
        if (segments.size() > LONGEST_PATH) {
            throw new UnknownRelationship(query.text(), path, path.segments().get(LONGEST_PATH));
        }
        boolean prefixed = segments.size() > 1
                && query.from().isCalled(segments.get(0))
                && visible.relationship(root.type(), segments.get(0)).isEmpty();
        return prefixed ? segments.subList(1, segments.size()) : segments;
    }

    private RowSource source(Path path, List<String> relationships) {
        RowSource source = root;
        for (String relationship : relationships) {
            source = parent(path, source, relationship).source();
        }
        return source;
    }

    private RelatedRow parent(Path path, RowSource child, String relationship) {
        SObjectField<?, ?> reference = visible.relationship(child.type(), relationship)
                .orElseThrow(() -> new UnknownRelationship(query.text(), path, relationship));
        String name = Objects.requireNonNull(reference.relationshipName());
        RowSource known = child.parents().get(name);
        return new RelatedRow(name, known == null ? join(path, child, name, reference) : known);
    }

    private RowSource join(Path path, RowSource child, String relationship, SObjectField<?, ?> reference) {
        SObjectType<?> type =
                visible.parent(reference).orElseThrow(() -> new UnknownRelationship(query.text(), path, relationship));
        if (++joined > MOST_PARENTS) {
            throw new QueryTooComplicated(
                    query.text(), path.offset(), "a query reaches at most " + MOST_PARENTS + " parents");
        }
        RowSource parent = new RowSource("j" + joined, type, true);
        child.parents().put(relationship, parent);
        hql.append(" left join %s %s on %s.id = %s.%s"
                .formatted(entity(type), parent.alias(), parent.alias(), child.alias(), reference.attribute()));
        if (!deletedParents) {
            hql.append(" and ").append(parent.alias()).append(".isDeleted = false");
        }
        visible.rows(type).ifPresent(rows -> hql.append(" and ").append(parameters.bind(rows, parent.alias())));
        return parent;
    }

    private static String entity(SObjectType<?> type) {
        return type.entity().getName();
    }
}
