package dev.truce.platform.sobject.query.sql;

import dev.truce.platform.sobject.definition.FieldKind;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What {@code format()} shows: numbers, dates and moments as people in the US read them, in UTC; the rest as it is. */
final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M/d/uuuu, h:mm a", Locale.US).withZone(ZoneOffset.UTC);

    private Formats() {}

    static UnaryOperator<Object> of(FieldKind kind) {
        return switch (kind) {
            case ID, REFERENCE, STRING, TEXTAREA, EMAIL, PHONE, URL, PICKLIST, MULTIPICKLIST, BOOLEAN ->
                stored -> stored;
            case INT -> stored -> number("#,##0", stored);
            case DOUBLE -> stored -> number("#,##0.##########", stored);
            case CURRENCY -> stored -> number("#,##0.00", stored);
            case PERCENT -> stored -> number("#,##0.##", stored) + "%";
            case DATE -> stored -> DAY.format((LocalDate) stored);
            case DATETIME -> stored -> MOMENT.format((Instant) stored);
        };
    }

    private static String number(String pattern, Object stored) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(stored);
    }
}
