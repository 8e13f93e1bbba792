package dev.truce.platform.sobject.query.hql;

import java.util.List;

/** Many conditions as one, grouped as a balanced tree: the HQL parser descends once for each operator in a row. */
final class Joined {
    private static final int FLAT = 8;

    private Joined() {}

    /** Joins at least one condition by {@code " and "} or {@code " or "}. */
    static String by(String operator, List<String> conditions) {
        if (conditions.size() <= FLAT) {
            return "(" + String.join(operator, conditions) + ")";
        }
        int half = conditions.size() / 2;
        return "(%s%s%s)"
                .formatted(
                        by(operator, conditions.subList(0, half)),
                        operator,
                        by(operator, conditions.subList(half, conditions.size())));
    }
}
