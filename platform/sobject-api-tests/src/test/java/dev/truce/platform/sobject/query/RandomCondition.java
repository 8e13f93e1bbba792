package dev.truce.platform.sobject.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * A condition in SOQL and, beside it, what it means for a row, written down from the contract. It shares nothing with
 * the engine: it never sees SQL, and decides row by row in Java.
 */
record RandomCondition(String soql, Predicate<Map<String, @Nullable Object>> meaning) {
    private static final List<String> TEXTS = List.of("Name", "Billing__c", "Account.Name", "Account.Industry");
    private static final List<String> NUMBERS = List.of("Budget__c", "Account.AnnualRevenue");
    private static final List<String> ORDERED = List.of("=", "!=", "<>", "<", "<=", ">", ">=");
    private static final Arbitrary<String> PATTERNS =
            Arbitraries.of("a%", "%B", "_", "A_", "%", "", "ab", "%b%", "\\\\%", "c\\\\_");

    /** Periods as they lie on Monday, 2026-06-15: first day, and first day after. */
    private static final Map<String, List<String>> PERIODS = Map.of(
            "TODAY", List.of("2026-06-15", "2026-06-16"),
            "yesterday", List.of("2026-06-14", "2026-06-15"),
            "THIS_WEEK", List.of("2026-06-14", "2026-06-21"),
            "LAST_N_DAYS:1", List.of("2026-06-14", "2026-06-16"),
            "NEXT_N_DAYS:5", List.of("2026-06-16", "2026-06-21"),
            "THIS_QUARTER", List.of("2026-04-01", "2026-07-01"),
            "LAST_FISCAL_QUARTER", List.of("2026-01-01", "2026-04-01"),
            "LAST_YEAR", List.of("2025-01-01", "2026-01-01"),
            "N_MONTHS_AGO:3", List.of("2026-03-01", "2026-04-01"),
            "THIS_FISCAL_YEAR", List.of("2026-01-01", "2027-01-01"));

    /** One that is nested at most so deep. */
    static RandomCondition any(RandomRows rows, int depth) {
        if (depth == 0 || rows.below(3) == 0) {
            return comparison(rows);
        }
        RandomCondition first = any(rows, depth - 1);
        if (rows.below(4) == 0) {
            return new RandomCondition("NOT (" + first.soql + ")", first.meaning.negate());
        }
        RandomCondition second = any(rows, depth - 1);
        boolean both = rows.below(2) == 0;
        return new RandomCondition(
                "(%s) %s (%s)".formatted(first.soql, both ? "AND" : "or", second.soql),
                both ? first.meaning.and(second.meaning) : first.meaning.or(second.meaning));
    }

    private static RandomCondition comparison(RandomRows rows) {
        return switch (rows.below(10)) {
            case 0, 1 ->
                ordered(rows, one(rows, TEXTS), RandomRows.WORDS, word -> "'" + word + "'", RandomCondition::text);
            case 2 -> listed(rows, one(rows, TEXTS), RandomRows.WORDS, word -> "'" + word + "'", RandomCondition::text);
            case 3 -> like(rows, one(rows, TEXTS));
            case 4 -> ordered(rows, one(rows, NUMBERS), RandomRows.NUMBERS, Object::toString, RandomCondition::number);
            case 5 -> listed(rows, "Seats__c", RandomRows.COUNTS, Object::toString, RandomCondition::number);
            case 6 -> period(rows);
            case 7 ->
                rows.below(2) == 0
                        ? ordered(rows, "Start_Date__c", RandomRows.DAYS, Object::toString, value -> value)
                        : ordered(rows, "Kickoff__c", RandomRows.MOMENTS, Object::toString, value -> value);
            case 8 -> includes(rows);
            default -> flag(rows);
        };
    }

    private static <T> RandomCondition ordered(
            RandomRows rows,
            String field,
            Arbitrary<T> domain,
            Function<T, String> written,
            Function<Object, Object> comparable) {
        String operator = one(rows, ORDERED);
        T literal = rows.below(5) == 0 ? null : rows.any(domain);
        return new RandomCondition(
                "%s %s %s".formatted(field, operator, literal == null ? "null" : written.apply(literal)),
                row -> compared(operator, row.get(field), literal, comparable));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean compared(
            String operator, @Nullable Object value, @Nullable Object literal, Function<Object, Object> comparable) {
        boolean equal = equal(value, literal, comparable);
        if (operator.equals("=")) {
            return equal;
        }
        if (operator.equals("!=") || operator.equals("<>")) {
            return !equal;
        }
        if (value == null || literal == null) {
            return false;
        }
        int order = ((Comparable) comparable.apply(value)).compareTo(comparable.apply(literal));
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean equal(
            @Nullable Object value, @Nullable Object literal, Function<Object, Object> comparable) {
        return (value == null || literal == null)
                ? value == literal
                : comparable.apply(value).equals(comparable.apply(literal));
    }

    private static <T> RandomCondition listed(
            RandomRows rows,
            String field,
            Arbitrary<T> domain,
            Function<T, String> written,
            Function<Object, Object> comparable) {
        boolean in = rows.below(2) == 0;
        boolean withNull = rows.below(3) == 0;
        List<T> literals =
                Stream.generate(() -> rows.any(domain)).limit(1 + rows.below(3)).toList();
        String list = literals.stream().map(written).collect(Collectors.joining(", "));
        return new RandomCondition(
                "%s %s (%s%s)".formatted(field, in ? "IN" : "NOT IN", list, withNull ? ", null" : ""),
                row -> in
                        == ((withNull && row.get(field) == null)
                                || literals.stream().anyMatch(literal -> equal(row.get(field), literal, comparable))));
    }

    private static RandomCondition like(RandomRows rows, String field) {
        String pattern = rows.any(PATTERNS);
        String regex = pattern.replace("%", ".*").replace("_", "."); // an escaped backslash is written alike in both
        return new RandomCondition(
                "%s LIKE '%s'".formatted(field, pattern),
                row -> row.get(field) != null && row.get(field).toString().matches("(?is)" + regex));
    }

    private static RandomCondition period(RandomRows rows) {
        String name = one(rows, PERIODS.keySet().stream().sorted().toList());
        String operator = one(rows, ORDERED);
        boolean day = rows.below(2) == 0;
        String field = day ? "Start_Date__c" : "Kickoff__c";
        LocalDate first = LocalDate.parse(PERIODS.get(name).get(0));
        LocalDate until = LocalDate.parse(PERIODS.get(name).get(1));
        return new RandomCondition("%s %s %s".formatted(field, operator, name), row -> {
            Object value = row.get(field);
            LocalDate on =
                    value instanceof Instant moment ? LocalDate.ofInstant(moment, ZoneOffset.UTC) : (LocalDate) value;
            boolean inside = on != null && !on.isBefore(first) && on.isBefore(until);
            return switch (operator) {
                case "=" -> inside;
                case "!=", "<>" -> !inside;
                case "<" -> on != null && on.isBefore(first);
                case "<=" -> on != null && on.isBefore(until);
                case ">" -> on != null && !on.isBefore(until);
                default -> on != null && !on.isBefore(first);
            };
        });
    }

    private static RandomCondition includes(RandomRows rows) {
        boolean includes = rows.below(2) == 0;
        List<String> wanted =
                one(rows, List.of(List.of("java"), List.of("Java;Kafka"), List.of("SQL", "KAFKA"), List.of("Go")));
        String list = wanted.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
        return new RandomCondition("Skills__c %s (%s)".formatted(includes ? "INCLUDES" : "excludes", list), row -> {
            Object value = row.get("Skills__c");
            List<String> chosen = value == null ? List.of() : parts(value.toString());
            return includes == wanted.stream().anyMatch(all -> chosen.containsAll(parts(all)));
        });
    }

    private static List<String> parts(String values) {
        return Arrays.asList(values.toLowerCase(Locale.ROOT).split(";", -1));
    }

    private static RandomCondition flag(RandomRows rows) {
        boolean literal = rows.below(2) == 0;
        boolean equal = rows.below(2) == 0;
        return new RandomCondition(
                "Billable__c %s %s".formatted(equal ? "=" : "!=", literal),
                row -> equal == (Boolean.TRUE.equals(row.get("Billable__c")) == literal));
    }

    private static Object text(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }

    private static Object number(Object value) {
        return new BigDecimal(value.toString()).stripTrailingZeros();
    }

    private static <T> T one(RandomRows rows, List<T> choices) {
        return choices.get(rows.below(choices.size()));
    }
}
