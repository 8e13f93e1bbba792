package dev.truce.events;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One checklist item changed its state. The answer itself is not carried: it may be meant for one side only.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param itemKey the item
 * @param section the section of the checklist
 * @param label what the item asks for
 * @param fromState the state before
 * @param toState the state now
 * @param provenance how we know the answer
 * @param changedBy the user who changed it
 * @param reason why it is disputed or not applicable
 */
@Value.Builder
public record HandoffItemChanged(
        String handoffId,
        String dealId,
        String accountId,
        String itemKey,
        @Nullable String section,
        String label,
        ItemState fromState,
        ItemState toState,
        @Nullable Provenance provenance,
        String changedBy,
        @Nullable String reason)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.item-changed.v1";
    public static final String TOPIC = Topics.HANDOFFS;
}
