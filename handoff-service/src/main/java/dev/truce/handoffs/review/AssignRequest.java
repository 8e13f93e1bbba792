package dev.truce.handoffs.review;

import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who shall accept. */
record AssignRequest(
        @Schema(description = "An active user on the side of Delivery who did not sell the deal", required = true)
                @Nullable String acceptorId) {

    String acceptor() {
        if (acceptorId == null || acceptorId.isBlank()) {
            throw new RequiredFieldsMissing(List.of("acceptorId"));
        }
        return acceptorId.strip();
    }
}
