package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A decimal number, rounded half up to its scale; numeric texts are taken too. */
final class DecimalType extends FieldType<BigDecimal> {
    private static final int LONGEST = 64;
    private final int precision;
    private final int scale;

    DecimalType(FieldKind kind, int precision, int scale) {
        super(kind);
        this.precision = precision;
        this.scale = scale;
    }

    @Override
    public @Nullable BigDecimal read(FieldInput input) {
        String text = input.text(kind().describeName()).strip();
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal number = parse(text, input);
        if (number.precision() - number.scale() > precision - scale) {
            throw input.invalid(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE, "value outside of valid range on numeric field: " + text);
        }
        return number.setScale(scale, RoundingMode.HALF_UP);
    }

    private BigDecimal parse(String text, FieldInput input) {
        if (text.length() > LONGEST) {
            throw input.unreadableAs(kind().describeName());
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw input.unreadableAs(kind().describeName());
        }
    }

    /** Without the zeros behind the point that the column's scale adds. */
    @Override
    public Object json(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public int precision() {
        return precision;
    }

    @Override
    public int scale() {
        return scale;
    }
}
