package dev.truce.handoffs.checklist;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** A text of a request is too long, or holds what no text can. */
final class UnusableText extends Refusal {

    UnusableText(String field, int longest) {
        super(
                ErrorCode.STRING_TOO_LONG,
                "%s: data value too large or not a text (max length=%d)".formatted(field, longest),
                field);
    }
}
