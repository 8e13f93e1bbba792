package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A returned handoff can be worked on again, the returned items only; or a suspended one goes on.
 *
 * @param handoffId the handoff
 * @param dealId the deal
 * @param accountId the customer
 * @param status where it stands now
 * @param revision the revision that is worked on
 * @param editableKeys keys of the items that may be changed
 * @param dueAt by when the side that has the ball must act
 */
@Value.Builder
public record HandoffResumed(
        String handoffId,
        String dealId,
        String accountId,
        HandoffStatus status,
        int revision,
        List<String> editableKeys,
        @Nullable Instant dueAt)
        implements AboutHandoff {
    public static final String TYPE = "truce.handoff.resumed.v1";
    public static final String TOPIC = Topics.HANDOFFS;

    public HandoffResumed {
        editableKeys = List.copyOf(editableKeys);
    }
}
