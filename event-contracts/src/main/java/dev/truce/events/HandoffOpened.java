package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A handoff exists as a draft: its checklist is composed and can be filled before the close.
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
 * @param dueAt when it must be submitted; absent while the deal is open
 */
@Value.Builder
public record HandoffOpened(
        String handoffId,
        String dealId,
        String accountId,
        HandoffKind kind,
        HandoffStatus status,
        int reopenSeq,
        int dealRevision,
        List<Template> templates,
        int requiredItems,
        @Nullable String deliveryUnitId,
        @Nullable String acceptorId,
        String salesLeadId,
        @Nullable Instant dueAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.opened.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffOpened {
        templates = List.copyOf(templates);
    }

    /**
     * A checklist template that the handoff was composed from, as it was then.
     *
     * @param id the template
     * @param version its version when it was copied
     * @param layer the layer that it added
     */
    public record Template(String id, int version, TemplateLayer layer) {}
}
