package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The deal is won and the clocks of the handoff run.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param kind why it takes place
 * @param status the state that it is in now
 * @param reopenSeq how often the deal had been reopened, from 0
 * @param dealRevision the revision of the deal that is handed off, from 1
 * @param templates the templates that the checklist was composed from
 * @param requiredItems how many items of the checklist are required
 * @param deliveryUnitId the unit that will deliver
 * @param acceptorId the project manager who will accept or return it
 * @param salesLeadId the seller who answers for it
 * @param dueAt when it must be submitted
 */
@Value.Builder
public record HandoffStarted(
        String handoffId,
        String dealId,
        String accountId,
        HandoffKind kind,
        HandoffStatus status,
        int reopenSeq,
        int dealRevision,
        List<HandoffOpened.Template> templates,
        int requiredItems,
        @Nullable String deliveryUnitId,
        @Nullable String acceptorId,
        String salesLeadId,
        Instant dueAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.started.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffStarted {
        templates = List.copyOf(templates);
    }
}
