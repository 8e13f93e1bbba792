package dev.truce.platform.sobject.composite;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Nothing of a composite is run, because it cannot be as it was sent. */
final class RefusedComposite extends Refusal {
    private RefusedComposite(ErrorCode code, String message) {
        super(code, message);
    }

    static RefusedComposite tooMany(String what, int sent, int most) {
        return new RefusedComposite(
                ErrorCode.LIMIT_EXCEEDED,
                "The limit of %d %s in one request is exceeded: this one has %d. Split it."
                        .formatted(most, what, sent));
    }

    static RefusedComposite empty(String member) {
        return new RefusedComposite(
                ErrorCode.JSON_PARSER_ERROR, "The member %s is needed, with at least one entry".formatted(member));
    }

    static RefusedComposite badReferenceId(String referenceId) {
        return new RefusedComposite(
                ErrorCode.JSON_PARSER_ERROR,
                "Every referenceId is needed, unique, and made of letters, digits and underscores; this one is not: '%s'"
                        .formatted(referenceId));
    }
}
