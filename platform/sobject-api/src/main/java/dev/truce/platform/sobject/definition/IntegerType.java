package dev.truce.platform.sobject.definition;

import dev.truce.platform.sobject.error.ErrorCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A whole number of 32 bits; numeric texts are taken too. */
final class IntegerType extends FieldType<Integer> {
    private static final int LONGEST = 32;

    IntegerType() {
        super(FieldKind.INT);
    }

    @Override
    public @Nullable Integer read(FieldInput input) {
        String text = input.text("int").strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw input.unreadableAs("int");
        }
        try {
            return new BigDecimal(text).intValueExact();
        } catch (NumberFormatException notANumber) {
            throw input.unreadableAs("int");
        } catch (ArithmeticException outOfRange) {
            throw input.invalid(
                    ErrorCode.NUMBER_OUTSIDE_VALID_RANGE, "value outside of valid range on numeric field: " + text);
        }
    }

    @Override
    public int precision() {
        return 9;
    }
}
