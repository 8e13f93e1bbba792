package dev.truce.ownership.engagement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A won deal that has to be delivered.
 *
 * @param accountId the customer
 * @param dealId the deal
 * @param deliveryUnitId the unit that will deliver it, where known
 * @param reopenSeq how often the deal had been reopened before, from 0
 * @param wonAt when it was won
 */
public record NewEngagement(
        String accountId, String dealId, @Nullable String deliveryUnitId, int reopenSeq, Instant wonAt) {}
