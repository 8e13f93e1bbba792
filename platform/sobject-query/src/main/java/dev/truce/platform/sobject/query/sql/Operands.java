package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.soql.Literal;
import dev.truce.platform.soql.RelativePeriod;
import dev.truce.platform.soql.SoqlText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Reads the literals that one column is compared to, each kind of field its own; a null fits every kind. */
abstract class Operands implements Literal.Visitor<Operand> {
    final SoqlText query;
    final int offset;
    final Column column;

    private Operands(SoqlText query, int offset, Column column) {
        this.query = query;
        this.offset = offset;
        this.column = column;
    }

    /** Those for a column; days are counted from today in UTC. */
    static Operands of(SoqlText query, int offset, Column column, LocalDate today) {
        return switch (column.kind()) {
            case ID, REFERENCE -> new Ids(query, offset, column);
            case STRING, TEXTAREA, EMAIL, PHONE, URL, PICKLIST, MULTIPICKLIST -> new Texts(query, offset, column);
            case BOOLEAN -> new Flags(query, offset, column);
            case INT, DOUBLE, CURRENCY, PERCENT -> new Numbers(query, offset, column);
            case DATE -> new Days(query, offset, column, today);
            case DATETIME -> new Moments(query, offset, column, today);
        };
    }

    @Override
    public Operand absent(Literal.Absent absent) {
        return new Operand.Nothing();
    }

    @Override
    public Operand text(Literal.Text text) {
        throw wrongType();
    }

    @Override
    public Operand number(Literal.Numeral number) {
        throw wrongType();
    }

    @Override
    public Operand flag(Literal.Flag flag) {
        throw wrongType();
    }

    @Override
    public Operand day(Literal.Day day) {
        throw wrongType();
    }

    @Override
    public Operand moment(Literal.Moment moment) {
        throw wrongType();
    }

    @Override
    public Operand period(Literal.Period period) {
        throw wrongType();
    }

    final InvalidFilter wrongType() {
        return InvalidFilter.literal(query, offset, column);
    }

    private static final class Texts extends Operands {
        Texts(SoqlText query, int offset, Column column) {
            super(query, offset, column);
        }

        @Override
        public Operand text(Literal.Text text) {
            return text.value().isEmpty() ? new Operand.Nothing() : new Operand.Point(text.value());
        }
    }

    private static final class Ids extends Operands {
        Ids(SoqlText query, int offset, Column column) {
            super(query, offset, column);
        }

        @Override
        public Operand text(Literal.Text text) {
            return text.value().isEmpty()
                    ? new Operand.Nothing()
                    : new Operand.Point(RecordId.parse(text.value())
                            .orElseThrow(() -> InvalidFilter.id(query, offset, text.value())));
        }
    }

    private static final class Flags extends Operands {
        Flags(SoqlText query, int offset, Column column) {
            super(query, offset, column);
        }

        @Override
        public Operand flag(Literal.Flag flag) {
            return new Operand.Point(flag.value());
        }
    }

    private static final class Numbers extends Operands {
        private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);
        private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

        Numbers(SoqlText query, int offset, Column column) {
            super(query, offset, column);
        }

        @Override
        public Operand number(Literal.Numeral number) {
            return column.kind() == FieldKind.INT ? whole(number.value()) : new Operand.Point(number.value());
        }

        private Operand whole(BigDecimal value) {
            BigDecimal next = value.setScale(0, RoundingMode.CEILING);
            if (next.compareTo(SMALLEST) < 0 || next.compareTo(LARGEST) > 0) {
                throw InvalidFilter.number(query, offset, column, value.toPlainString());
            }
            int ceiling = next.intValueExact();
            return next.compareTo(value) == 0 ? new Operand.Point(ceiling) : new Operand.Range(ceiling, ceiling);
        }
    }

    private static final class Days extends Operands {
        private final LocalDate today;

        Days(SoqlText query, int offset, Column column, LocalDate today) {
            super(query, offset, column);
            this.today = today;
        }

        @Override
        public Operand day(Literal.Day day) {
            return new Operand.Point(day.value());
        }

        @Override
        public Operand period(Literal.Period period) {
            return new Operand.Range(period.value().start(today), period.value().end(today));
        }
    }

    private static final class Moments extends Operands {
        private final LocalDate today;

        Moments(SoqlText query, int offset, Column column, LocalDate today) {
            super(query, offset, column);
            this.today = today;
        }

        @Override
        public Operand moment(Literal.Moment moment) {
            return new Operand.Point(moment.value());
        }

        @Override
        public Operand period(Literal.Period literal) {
            RelativePeriod period = literal.value();
            return new Operand.Range(
                    period.start(today).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    period.end(today).atStartOfDay(ZoneOffset.UTC).toInstant());
        }
    }
}
