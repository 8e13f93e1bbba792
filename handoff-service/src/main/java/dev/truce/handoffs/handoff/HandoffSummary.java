package dev.truce.handoffs.handoff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a handoff stands: the answer of every action. */
@Schema(description = "Where a handoff stands")
public record HandoffSummary(
        @Schema(examples = "a125e0000000042AAA") String id,
        @Schema(description = "What people call it", examples = "HO-000042") String name,
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(examples = "0015e0000000001AAA") String accountId,
        @Schema(examples = "Under Review") String status,
        @Schema(description = "1 at first, one more each time a returned handoff is taken up") int revision,
        @Schema(description = "For If-Match of the next action") long version,
        @Schema(description = "The named project manager; absent while nobody is named") @Nullable String acceptorId,
        @Schema(description = "Whom it waits for: Sales, Delivery, Customer or None") String ballInCourt,
        @Schema(description = "By when that side must act") @Nullable Instant dueAt,
        @Schema(description = "Required items answered that are asked for before the close, in percent")
                BigDecimal preCloseReadiness,
        @Schema(description = "Required items answered that a submission needs, in percent")
                BigDecimal preSubmitReadiness,
        @Schema(description = "Required items settled that the kickoff needs, in percent")
                BigDecimal preKickoffReadiness,
        @Schema(description = "Keys of required items that are not answered, or disputed") List<String> missingKeys,
        @Schema(description = "Whether delivery may start") boolean kickoffAllowed,
        @Schema(description = "How good the handoff was, 0 to 100, once it is accepted") @Nullable Integer qualityScore) {

    public static HandoffSummary of(Handoff handoff) {
        return new HandoffSummary(
                handoff.id(),
                handoff.number(),
                handoff.deal(),
                handoff.account(),
                handoff.status().label(),
                handoff.revision(),
                handoff.version(),
                handoff.acceptor(),
                handoff.clocks().ballInCourt().label(),
                handoff.clocks().dueAt(),
                handoff.readiness().preClose(),
                handoff.readiness().preSubmit(),
                handoff.readiness().preKickoff(),
                handoff.readiness().missing(),
                handoff.readiness().isKickoffAllowed(),
                handoff.milestones().qualityScore());
    }
}
