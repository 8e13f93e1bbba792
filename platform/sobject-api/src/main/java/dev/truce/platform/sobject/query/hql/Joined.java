package dev.truce.platform.sobject.query.hql;

import java.util.List;

/**
 * Many conditions as one, in a form that Hibernate reads fast. Its parser looks through everything between
 * parentheses, again and again with each level, to find out whether they hold a condition or a value; seconds
 * for a hundred comparisons. A {@code not} right behind the parenthesis tells it at once, so each group begins
 * with a constant that changes nothing and that the database drops. Long rows of operators are grouped as a
 * balanced tree, because the parser descends once for each operator.
 */
final class Joined {
    private static final int FLAT = 32;

    private Joined() {}

    /** All of them, at least one. */
    static String and(List<String> conditions) {
        return group("(not 1 = 0 and ", " and ", conditions);
    }

    /** Any of them, at least one. */
    static String or(List<String> conditions) {
        return group("(not 1 = 1 or ", " or ", conditions);
    }

    private static String group(String opening, String operator, List<String> conditions) {
        if (conditions.size() == 1) {
            return conditions.get(0);
        }
        if (conditions.size() <= FLAT) {
            return opening + String.join(operator, conditions) + ")";
        }
        int half = conditions.size() / 2;
        String first = group(opening, operator, conditions.subList(0, half));
        String second = group(opening, operator, conditions.subList(half, conditions.size()));
        return opening + first + operator + second + ")";
    }
}
