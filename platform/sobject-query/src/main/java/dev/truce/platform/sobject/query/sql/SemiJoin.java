package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.soql.Condition;
import dev.truce.platform.soql.Path;
import dev.truce.platform.soql.Query;
import dev.truce.platform.soql.SelectItem;
import dev.truce.platform.soql.Selection;
import dev.truce.platform.soql.Term;
import java.util.List;

/** Translates "an id among those another query finds". */
final class SemiJoin {
    private final Query outer;
    private final FromClause from;
    private final Translation.Parts parts;

    SemiJoin(Query outer, FromClause from, Translation.Parts parts) {
        this.outer = outer;
        this.from = from;
        this.parts = parts;
    }

    Criterion criterion(Condition.Membership membership) {
        FromClause.Place id = from.place(membership.path());
        Translation inner = new Translation(membership.ids(), parts);
        FromClause.Place found = inner.place(selected(membership.ids()));
        requireSameObject(membership.path(), id, found);
        return new Criterion.Found("exists ("
                + inner.selecting(
                        "1", found.column().sql() + " = " + id.column().sql()) + ")");
    }

    private Path selected(Query ids) {
        if (ids.selection() instanceof Selection.Items selection
                && selection.items().size() == 1
                && selection.items().get(0) instanceof SelectItem.Value value
                && value.term() instanceof Term.Field field
                && value.alias().isEmpty()) {
            return field.path();
        }
        throw new MalformedQuery(
                outer.text(), ids.start(), "a semi join sub-select selects one field, an id or a reference");
    }

    private void requireSameObject(Path path, FromClause.Place id, FromClause.Place found) {
        if (objects(id).stream().noneMatch(objects(found)::contains)) {
            throw new MalformedQuery(
                    outer.text(),
                    path.offset(),
                    "'%s' cannot be among '%s' of %s: both have to be ids of the same object"
                            .formatted(
                                    path,
                                    found.field().name(),
                                    found.rows().type().name()));
        }
    }

    /** The objects whose ids a field holds; none for fields that hold no ids. */
    private static List<String> objects(FromClause.Place place) {
        return place.field().type().kind() == FieldKind.ID
                ? List.of(place.rows().type().name())
                : place.field().referenceTo();
    }
}
