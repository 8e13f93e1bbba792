package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Delivery gave the handoff back, with reasons that sales can act on.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param revision the revision that was returned
 * @param returnedBy the user who returned it
 * @param reasons what is wrong, at least one
 * @param returnCount how often this handoff has been returned, this time included
 * @param resubmitDueAt when sales must have resubmitted
 */
@Value.Builder
public record HandoffReturned(
        String handoffId,
        String dealId,
        String accountId,
        int revision,
        String returnedBy,
        List<Reason> reasons,
        int returnCount,
        Instant resubmitDueAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.returned.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffReturned {
        reasons = List.copyOf(reasons);
    }

    /**
     * What is wrong with one item, or with the whole handoff.
     *
     * @param itemKey the item; absent: the whole handoff
     * @param code the kind of fault
     * @param text what would be right
     */
    public record Reason(@Nullable String itemKey, ReturnReason code, String text) {}
}
