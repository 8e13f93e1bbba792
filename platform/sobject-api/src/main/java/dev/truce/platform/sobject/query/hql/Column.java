package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.definition.SObjectField;
import java.util.List;

/**
 * A field as it is reached in HQL.
 *
 * @param hql such as {@code j1.name}
 * @param canBeEmpty also because the parent it belongs to may be missing
 */
record Column(String hql, SObjectField<?, ?> field, boolean canBeEmpty) {

    FieldKind kind() {
        return field.type().kind();
    }

    /** Whether a comparison is neither true nor false where the field is empty. */
    boolean leavesOpen() {
        return canBeEmpty && kind() != FieldKind.BOOLEAN;
    }

    /** What is compared and sorted by: text without regard to case, the checkbox of a missing parent as not set. */
    String comparable() {
        if (kind().isText()) {
            return "lower(" + hql + ")";
        }
        return kind() == FieldKind.BOOLEAN && canBeEmpty ? "coalesce(" + hql + ", false)" : hql;
    }

    /** The same for a value; text is lowered by the database too, because Java lowers some letters otherwise. */
    String comparable(Object value, Parameters parameters) {
        String bound = parameters.bind(value);
        return kind().isText() ? "lower(" + bound + ")" : bound;
    }

    /** Whether it equals one of several values, at least one. */
    String isOneOf(List<Object> values, Parameters parameters) {
        String list = kind().isText()
                ? String.join(
                        ", ",
                        values.stream()
                                .map(value -> comparable(value, parameters))
                                .toList())
                : parameters.bind(values);
        return "%s in (%s)".formatted(comparable(), list);
    }
}
