package dev.truce.platform.sobject.definition;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A moment, written {@code 2026-01-31T12:00:00.000+0000}; read with any offset, with or without milliseconds. */
public final class DateTimeType extends FieldType<Instant> {
    private static final DateTimeFormatter OUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter IN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT);

    DateTimeType() {
        super(FieldKind.DATETIME);
    }

    @Override
    public @Nullable Instant read(FieldInput input) {
        String text = input.text("datetime").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return parse(text);
        } catch (DateTimeException notADateTime) {
            throw input.unreadableAs("datetime");
        }
    }

    /**
     * The moment a text names.
     *
     * @throws DateTimeException when it names none
     */
    public static Instant parse(String text) {
        return OffsetDateTime.parse(text, IN).toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** How a moment looks on the wire. */
    public static String format(Instant moment) {
        return OUT.format(moment);
    }

    @Override
    public Object json(Instant value) {
        return format(value);
    }
}
