package dev.truce.platform.soql;

/** Something of a row, or of a group of rows, that has a value. */
public sealed interface Term {

    <R> R accept(Visitor<R> visitor);

    /** Where it stands in the query. */
    int offset();

    /** One answer for each kind of term. */
    interface Visitor<R> {
        R field(Field field);

        R datePart(DatePart part);

        R aggregate(Aggregate aggregate);

        R grouping(GroupingOf grouping);

        R label(Label label);

        R formatted(Formatted formatted);

        R converted(Converted converted);
    }

    /** {@code Account.Name}. */
    record Field(Path path) implements Term {
        @Override
        public int offset() {
            return path.offset();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /**
     * {@code CALENDAR_YEAR(CloseDate)}.
     *
     * @param inTimeZone whether the field is given through {@code convertTimezone()}
     */
    record DatePart(DateFunction function, Path path, boolean inTimeZone, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.datePart(this);
        }
    }

    /** {@code SUM(Amount)}. */
    record Aggregate(AggregateFunction function, Path path, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.aggregate(this);
        }
    }

    /** {@code GROUPING(StageName)}: 1 in the rows that ROLLUP or CUBE adds over all its values, 0 in others. */
    record GroupingOf(Path path, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.grouping(this);
        }
    }

    /** {@code toLabel(StageName)}. */
    record Label(Path path, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.label(this);
        }
    }

    /** {@code format(Amount)}. */
    record Formatted(Term of, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.formatted(this);
        }
    }

    /** {@code convertCurrency(Amount)}. */
    record Converted(Path path, int offset) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }
    }
}
