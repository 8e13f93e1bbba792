package dev.truce.handoffs.checklist;

import dev.truce.handoffs.request.RequestTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an item does not apply. */
record NotApplicableRequest(
        @Schema(description = "Why the question does not apply to this deal", required = true) @Nullable String justification) {

    static String of(@Nullable NotApplicableRequest request) {
        return RequestTexts.passage(request == null ? null : request.justification(), "justification");
    }
}
