package dev.truce.handoffs.template;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.Collection;

/** A prefill path names what no deal has. */
final class UnknownPrefillName extends Refusal {

    UnknownPrefillName(String path, String name, Collection<String> known) {
        super(
                ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                known.isEmpty()
                        ? "The prefill path '%s' goes too far: nothing is found at %s".formatted(path, name)
                        : "The prefill path '%s' names %s, which is no fact of a deal there, facts are %s"
                                .formatted(path, name, known),
                "Prefill_Path__c");
    }
}
