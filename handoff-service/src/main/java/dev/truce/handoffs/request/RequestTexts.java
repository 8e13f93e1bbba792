package dev.truce.handoffs.request;

import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the texts of requests. */
public final class RequestTexts {
    private static final int LINE = 80;
    private static final int PASSAGE = 4_000;

    private RequestTexts() {}

    /** A short text, or none. */
    public static @Nullable String line(@Nullable String sent, String field) {
        return sent == null ? null : within(sent.strip(), LINE, field);
    }

    /** A text that must be there. */
    public static String passage(@Nullable String sent, String field) {
        if (sent == null || sent.isBlank()) {
            throw new RequiredFieldsMissing(List.of(field));
        }
        return within(sent.strip(), PASSAGE, field);
    }

    private static String within(String text, int longest, String field) {
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw new UnusableText(field, longest);
        }
        return text;
    }

    /** A text of a request is too long, or holds a NUL character. */
    static final class UnusableText extends Refusal {
        private UnusableText(String field, int longest) {
            super(
                    ErrorCode.STRING_TOO_LONG,
                    "%s: data value too large or not a text (max length=%d)".formatted(field, longest),
                    field);
        }
    }
}
