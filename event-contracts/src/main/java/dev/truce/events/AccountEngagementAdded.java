package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Another won deal is delivered for an account that is on its way to delivery or owned by it. The phase stays as it is.
 *
 * @param accountId the customer
 * @param engagementId the engagement
 * @param dealId the won deal
 * @param deliveryUnitId the unit that delivers it
 * @param status how far it has come
 * @param acceptedAt when delivery accepted its handoff
 * @param phase the phase of the account
 * @param activeDealIds won deals that are still delivered, this one included
 */
@Value.Builder
public record AccountEngagementAdded(
        String accountId,
        String engagementId,
        String dealId,
        @Nullable String deliveryUnitId,
        EngagementStatus status,
        @Nullable Instant acceptedAt,
        OwnershipPhase phase,
        List<String> activeDealIds) {
    public static final String TYPE = "truce.account.engagement-added.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;

    public AccountEngagementAdded {
        activeDealIds = List.copyOf(activeDealIds);
    }
}
