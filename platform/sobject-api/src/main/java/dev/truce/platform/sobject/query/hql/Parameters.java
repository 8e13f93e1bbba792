package dev.truce.platform.sobject.query.hql;

import dev.truce.platform.sobject.access.RowPredicate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a query, each under a name of its own; nothing that came from outside stands in the HQL itself. */
final class Parameters {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Binds a value; answers what stands for it in HQL. */
    String bind(Object value) {
        String name = "p" + (values.size() + 1);
        values.put(name, value);
        return ":" + name;
    }

    /** The condition for a row that goes by an alias; its parameters are renamed, because another object may use the same. */
    String bind(RowPredicate predicate, String alias) {
        String hql = predicate.forAlias(alias);
        for (Map.Entry<String, Object> parameter : predicate.parameters().entrySet()) {
            String own = parameter.getKey() + "_" + alias;
            hql = hql.replaceAll(":" + parameter.getKey() + "\\b", ":" + own);
            values.put(own, parameter.getValue());
        }
        return Joined.or(List.of("1 = 0", hql)); // in a group of its own, whatever operators it has
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
