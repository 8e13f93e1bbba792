package dev.truce.handoffs.review;

import dev.truce.handoffs.handoff.ReturnCause;
import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.request.RequestPicklist;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a handoff is returned. */
public record ReturnRequest(@Schema(description = "At least one", required = true) @Nullable List<Reason> reasons) {

    /** What is wrong with one item, or with the whole handoff. */
    public record Reason(
            @Schema(description = "The item; absent: the whole handoff", examples = "success_criteria") @Nullable String itemKey,
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
            @Schema(description = "What would be right, 10 characters or more", required = true) @Nullable String text) {

        private ReturnCause cause() {
            if (code == null) {
                throw new RequiredFieldsMissing(List.of("code"));
            }
            return new ReturnCause(
                    itemKey, RequestPicklist.value(ReturnReason.class, code, "code"), text == null ? "" : text);
        }
    }

    public static List<ReturnCause> of(@Nullable ReturnRequest request) {
        List<Reason> reasons = request == null ? null : request.reasons();
        return reasons == null ? List.of() : reasons.stream().map(Reason::cause).toList();
    }
}
