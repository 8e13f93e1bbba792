package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A value of a row or group as it is reached in SQL.
 *
 * @param sql such as {@code t2.name}
 * @param canBeEmpty also because the parent it belongs to may be missing
 * @param name what errors call it
 */
record Column(String sql, FieldKind kind, boolean canBeEmpty, String name) {

    /** Whether a comparison is neither true nor false where it is empty. */
    boolean leavesOpen() {
        return canBeEmpty && kind != FieldKind.BOOLEAN;
    }

    /** What is compared, grouped and sorted by: text without regard to case, the checkbox of a missing parent as not set. */
    String comparable() {
        if (kind.isText()) {
            return "lower(" + sql + ")";
        }
        return kind == FieldKind.BOOLEAN && canBeEmpty ? "coalesce(" + sql + ", false)" : sql;
    }

    /** The same for a value; text is lowered by the database too, because Java lowers some letters otherwise. */
    String comparable(Object value, Parameters parameters) {
        String bound = parameters.bind(value);
        return kind.isText() ? "lower(" + bound + ")" : bound;
    }

    /** Whether it equals one of several values, at least one. */
    String isOneOf(List<Object> values, Parameters parameters) {
        if (kind.isId()) {
            return "%s = any(%s)".formatted(sql, parameters.bind(values.toArray(new String[0])));
        }
        return "%s in (%s)"
                .formatted(
                        comparable(),
                        values.stream()
                                .map(value -> comparable(value, parameters))
                                .collect(Collectors.joining(", ")));
    }
}
