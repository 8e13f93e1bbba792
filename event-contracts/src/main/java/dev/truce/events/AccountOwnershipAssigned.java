package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;

/**
 * An account has its first owner.
 *
 * @param accountId the customer
 * @param phase the phase that the account is in now
 * @param side the side that is accountable now
 * @param ownerId the owner now
 * @param effectiveFrom since when
 * @param ownershipVersion version of the ownership of this account; a copy ignores what is not newer
 */
@Value.Builder
public record AccountOwnershipAssigned(
        String accountId, OwnershipPhase phase, Side side, String ownerId, Instant effectiveFrom, long ownershipVersion)
        implements OwnershipState {
    public static final String TYPE = "truce.account.ownership-assigned.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;
}
