package dev.truce.salesforce.platformevent;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;

/** Platform events say what has happened in Truce; a client makes them happen by doing it. */
final class OnlyTrucePublishes extends Refusal {
    OnlyTrucePublishes(String event) {
        super(
                ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                "%s cannot be published: Truce does when it happens. Change the record that it is about."
                        .formatted(event));
    }
}
