package dev.truce.handoffs.request;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.platform.sobject.picklist.Labelled;

/** Reads the picklist values of requests. */
public final class RequestPicklist {
    private RequestPicklist() {}

    /**
     * The value that a client names: by its label or as the enum constant, in any case.
     *
     * @param field the request field it came in
     * @throws BadPicklistValue when there is no such value
     */
    public static <E extends Enum<E> & Labelled> E value(Class<E> picklist, String sent, String field) {
        return Labelled.named(picklist, sent.replace('_', ' '))
                .orElseThrow(() -> new BadPicklistValue(field, sent, Labelled.labels(picklist)));
    }

    /** The value is not one of the picklist. */
    static final class BadPicklistValue extends Refusal {
        private BadPicklistValue(String field, String sent, String[] labels) {
            super(
                    ErrorCode.INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST,
                    "%s: bad value for restricted picklist field: %s (one of %s is needed)"
                            .formatted(field, sent, String.join(", ", labels)),
                    field);
        }
    }
}
