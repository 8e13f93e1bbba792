package dev.truce.handoffs.checklist;

import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.request.RequestPicklist;
import dev.truce.handoffs.request.RequestTexts;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wrong with an answer. */
record DisputeRequest(
        @Schema(
                        required = true,
                        enumeration = {
                            "MISSING",
                            "INCOMPLETE",
                            "CONTRADICTS_CONTRACT",
                            "NOT_CREDIBLE",
                            "UNVERIFIABLE",
                            "WRONG_VERSION"
                        })
                @Nullable String code,
        @Schema(description = "What would be right", required = true) @Nullable String text) {

    static DisputeRequest orEmpty(@Nullable DisputeRequest request) {
        return request == null ? new DisputeRequest(null, null) : request;
    }

    ReturnReason reason() {
        if (code == null) {
            throw new RequiredFieldsMissing(List.of("code"));
        }
        return RequestPicklist.value(ReturnReason.class, code, "code");
    }

    String explanation() {
        return RequestTexts.passage(text, "text");
    }
}
