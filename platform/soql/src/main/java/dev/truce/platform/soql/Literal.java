package dev.truce.platform.soql;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A value written in a query. */
public sealed interface Literal {

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of literal. */
    interface Visitor<R> {
        R absent(Absent absent);

        R text(Text text);

        R number(Numeral number);

        R flag(Flag flag);

        R day(Day day);

        R moment(Moment moment);

        R period(Period period);
    }

    /** {@code null}. */
    record Absent() implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
        }
    }

    /**
     * {@code 'Acme'}.
     *
     * @param value with its escapes resolved
     * @param pattern the same for LIKE: {@code %} and {@code _} stand for other characters, unless a backslash
     *     precedes them; a backslash that means itself is doubled
     */
    record Text(String value, String pattern) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code -1.5}. */
    record Numeral(BigDecimal value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** {@code true}. */
    record Flag(boolean value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** {@code 2026-01-31}. */
    record Day(LocalDate value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.day(this);
        }
    }

    /** {@code 2026-01-31T12:00:00Z}. */
    record Moment(Instant value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moment(this);
        }
    }

    /** {@code LAST_N_DAYS:7}. */
    record Period(RelativePeriod value) implements Literal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.period(this);
        }
    }
}
