package dev.truce.deals.review.decision;

import dev.truce.deals.review.ReviewReason;
import dev.truce.deals.review.action.Incomplete;
import dev.truce.platform.sobject.process.ReasonedComment;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why delivery cannot do it, and what it could do instead. */
@Schema(description = "Why delivery cannot do it, and what it could do instead.")
public record RejectRequest(
        @Nullable List<ReviewReason> reasons,
        @Schema(examples = "Two carriers at go-live, the others three months later") @Nullable String counterProposal) {

    /** From the free text of an approval step, which may begin with reason codes. */
    public static RejectRequest of(@Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return new RejectRequest(null, null);
        }
        ReasonedComment<ReviewReason> why =
                ReasonedComment.of(comment, ReviewReason.class, ReviewReason.NOT_DELIVERABLE);
        return new RejectRequest(why.reasons(), why.text());
    }

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
