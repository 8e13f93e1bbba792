package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account stays with sales: the deal that had put it on its way to delivery does not stand any more.
 *
 * @param accountId the customer
 * @param fromPhase the phase before
 * @param phase the phase that the account is in now
 * @param side the side that is accountable now
 * @param ownerId the owner now
 * @param effectiveFrom since when
 * @param ownershipVersion version of the ownership of this account; a copy ignores what is not newer
 * @param cause what brought it back
 * @param causeDealId the deal that does not stand any more
 * @param causeHandoffId the handoff that is over, where that was heard of first
 */
@Value.Builder
public record AccountTransitionAborted(
        String accountId,
        OwnershipPhase fromPhase,
        OwnershipPhase phase,
        Side side,
        String ownerId,
        Instant effectiveFrom,
        long ownershipVersion,
        TransitionAbortCause cause,
        String causeDealId,
        @Nullable String causeHandoffId)
        implements OwnershipState {
    public static final String TYPE = "truce.account.transition-aborted.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;
}
