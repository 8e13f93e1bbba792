package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.soql.SoqlText;
import dev.truce.platform.soql.Term;

/** Parts of dates and moments. All users live in UTC, so {@code convertTimezone()} changes nothing. */
final class DateParts {
    private DateParts() {}

    static Column column(SoqlText query, Term.DatePart part, Column of) {
        boolean moment = of.kind() == FieldKind.DATETIME;
        boolean ofMomentsOnly = part.inTimeZone()
                || switch (part.function()) {
                    case DAY_ONLY, HOUR_IN_DAY -> true;
                    default -> false;
                };
        if (!moment && (of.kind() != FieldKind.DATE || ofMomentsOnly)) {
            throw new MalformedQuery(
                    query,
                    part.offset(),
                    "%s() takes no field of type %s: '%s'"
                            .formatted(
                                    part.function(),
                                    of.kind().describeName(),
                                    part.path().toString()));
        }
        String local = moment ? "(%s at time zone 'UTC')".formatted(of.sql()) : of.sql();
        return new Column(
                sql(part, local),
                switch (part.function()) {
                    case DAY_ONLY -> FieldKind.DATE;
                    default -> FieldKind.INT;
                },
                of.canBeEmpty(),
                part.function() + "(" + of.name() + ")");
    }

    private static String sql(Term.DatePart part, String local) {
        return switch (part.function()) {
            case CALENDAR_YEAR, FISCAL_YEAR -> extract("year", local);
            case CALENDAR_QUARTER, FISCAL_QUARTER -> extract("quarter", local);
            case CALENDAR_MONTH, FISCAL_MONTH -> extract("month", local);
            case DAY_IN_MONTH -> extract("day", local);
            case DAY_IN_WEEK -> "(" + extract("dow", local) + " + 1)";
            case DAY_IN_YEAR -> extract("doy", local);
            case DAY_ONLY -> "cast(" + local + " as date)";
            case HOUR_IN_DAY -> extract("hour", local);
            case WEEK_IN_MONTH -> "((" + extract("day", local) + " - 1) / 7 + 1)";
            case WEEK_IN_YEAR -> "((" + extract("doy", local) + " - 1) / 7 + 1)";
        };
    }

    private static String extract(String part, String local) {
        return "cast(extract(%s from %s) as integer)".formatted(part, local);
    }
}
