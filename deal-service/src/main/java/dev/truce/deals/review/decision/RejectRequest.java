package dev.truce.deals.review.decision;

import dev.truce.deals.review.ReviewReason;
import dev.truce.deals.review.action.Incomplete;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why delivery cannot do it, and what it could do instead. */
@Schema(description = "Why delivery cannot do it, and what it could do instead.")
public record RejectRequest(
        @Nullable List<ReviewReason> reasons,
        @Schema(examples = "Two carriers at go-live, the others three months later") @Nullable String counterProposal) {

    /** A rejection in which nothing is missing. */
    record Rejection(List<ReviewReason> reasons, String counterProposal) {}

    Rejection complete() {
        List<ReviewReason> given = reasons == null ? List.of() : reasons;
        String proposal = counterProposal == null ? "" : counterProposal.strip();
        new Incomplete.Check()
                .require(!given.isEmpty(), "reasons", "Say why: at least one reason code")
                .require(
                        !proposal.isEmpty(),
                        "counterProposal",
                        "A deal is not rejected without saying what delivery could do instead: send counterProposal")
                .done();
        return new Rejection(given.stream().distinct().toList(), proposal);
    }
}
