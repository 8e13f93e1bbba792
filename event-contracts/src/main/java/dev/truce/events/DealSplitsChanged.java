package dev.truce.events;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The credit for a deal is shared differently.
 *
 * @param dealId the deal
 * @param accountId the customer; absent while the deal has none
 * @param splits who is credited with what part, after the change
 * @param reason why; always there once the deal was closed
 */
@Value.Builder
public record DealSplitsChanged(
        String dealId, @Nullable String accountId, List<DealClosed.Split> splits, @Nullable String reason) {
    public static final String TYPE = "truce.deal.splits-changed.v1";
    public static final String TOPIC = Topics.DEALS;

    public DealSplitsChanged {
        splits = List.copyOf(splits);
    }
}
