package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.access.RowPredicate;
import dev.truce.platform.sobject.picklist.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values of a query, each with a place of its own; nothing that came from outside stands in the SQL itself. */
final class Parameters {
    private static final Pattern PLACE = Pattern.compile(":p(\\d+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{row}\\.(\\w+)");
    private static final Pattern NAME = Pattern.compile(":(access\\w*)");
    private final List<Object> values = new ArrayList<>();
    private int aliases;

    /** Binds a value; answers what stands for it until the query is complete. */
    String bind(Object value) {
        values.add(value);
        return ":p" + (values.size() - 1);
    }

    /** A name for a table that no other has in this query. */
    String alias() {
        return "t" + ++aliases;
    }

    /** The condition that hides rows, for the rows of one table. */
    String bind(RowPredicate predicate, RowSource rows) {
        if (predicate.hql().matches("(?is).*\\bselect\\b.*")) {
            throw new IllegalStateException("A row predicate compares attributes of its row: " + predicate.hql());
        }
        String columns = ATTRIBUTE.matcher(predicate.hql()).replaceAll(attribute -> rows.column(attribute.group(1)));
        return "("
                + NAME.matcher(columns)
                        .replaceAll(name -> bindAll(Objects.requireNonNull(
                                predicate.parameters().get(name.group(1)), "a parameter of a row predicate")))
                + ")";
    }

    private String bindAll(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(this::bindStored).collect(Collectors.joining(", "))
                : bindStored(value);
    }

    /** The column of a picklist holds the label. */
    private String bindStored(Object value) {
        return bind(value instanceof Labelled picked ? picked.label() : value);
    }

    /** The query whose text this is, with its values in the order of their places. */
    SqlQuery query(String sql) {
        List<Object> ordered = new ArrayList<>();
        Matcher places = PLACE.matcher(sql);
        String text = places.replaceAll((MatchResult place) -> {
            ordered.add(values.get(Integer.parseInt(place.group(1))));
            return "?";
        });
        return new SqlQuery(text, ordered);
    }
}
