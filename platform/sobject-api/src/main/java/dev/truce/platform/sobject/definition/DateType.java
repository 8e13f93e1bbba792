package dev.truce.platform.sobject.definition;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A calendar day, {@code 2026-01-31}; of a date-time the day as written is taken. */
final class DateType extends FieldType<LocalDate> {
    private static final int DAY = 10;

    DateType() {
        super(FieldKind.DATE);
    }

    @Override
    public @Nullable LocalDate read(FieldInput input) {
        String text = input.text("date").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day =
                    LocalDate.parse(text.length() > DAY && text.charAt(DAY) == 'T' ? text.substring(0, DAY) : text);
            if (day.getYear() < 1700 || day.getYear() > 4000) {
                throw input.unreadableAs("date");
            }
            return day;
        } catch (DateTimeException notADate) {
            throw input.unreadableAs("date");
        }
    }

    @Override
    public Object json(LocalDate value) {
        return value.toString();
    }
}
