package dev.truce.platform.sobject.access;

import java.util.Map;

/**
 * A condition every query of an object gets. Only bound parameters, never text from outside.
 *
 * @param hql a boolean expression in which {@code {row}} stands for the row, such as {@code {row}.ownerId = :accessMe};
 *     it is put into HQL and, with columns for attributes, into SQL, so it compares attributes of the row to parameters
 * @param parameters values of its parameters, of the types of the attributes; names start with {@code access} so that
 *     they never clash
 */
public record RowPredicate(String hql, Map<String, Object> parameters) {

    public RowPredicate {
        parameters = Map.copyOf(parameters);
    }

    /** The condition for a row that goes by this HQL alias. */
    public String forAlias(String alias) {
        return hql.replace("{row}", alias);
    }
}
