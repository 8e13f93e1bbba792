package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account has another owner on the same side. Team and splits are kept.
 *
 * @param accountId the customer
 * @param phase the phase of the account
 * @param side the side that is accountable
 * @param fromOwnerId the owner before, or the one who was refused; absent when there was none
 * @param toOwnerId the owner now
 * @param cause what changed it
 * @param effectiveFrom since when
 * @param ownershipVersion version of the ownership of this account; a copy ignores what is not newer
 */
@Value.Builder
public record AccountOwnerChanged(
        String accountId,
        OwnershipPhase phase,
        Side side,
        @Nullable String fromOwnerId,
        String toOwnerId,
        OwnerChangeCause cause,
        Instant effectiveFrom,
        long ownershipVersion)
        implements OwnershipState {
    public static final String TYPE = "truce.account.owner-changed.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;

    @Override
    public String ownerId() {
        return toOwnerId;
    }
}
