package dev.truce.handoffs.checklist;

import dev.truce.handoffs.request.RequestTexts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was looked at. */
record VerifyRequest(
        @Schema(description = "SHA-256 of the linked document, in hexadecimal, where the item asks for it") @Nullable String sha256) {

    static @Nullable String of(@Nullable VerifyRequest request) {
        return request == null ? null : RequestTexts.line(request.sha256(), "sha256");
    }
}
