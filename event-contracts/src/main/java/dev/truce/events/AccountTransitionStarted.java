package dev.truce.events;

import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account is on its way from sales to delivery. Sales stays accountable until delivery has accepted.
 *
 * @param accountId the customer
 * @param fromPhase the phase before
 * @param phase the phase that the account is in now
 * @param side the side that is accountable now
 * @param ownerId the owner now
 * @param effectiveFrom since when
 * @param ownershipVersion version of the ownership of this account; a copy ignores what is not newer
 * @param shadowOwnerId the user of delivery who will own it, where known
 * @param objectionUntil until when an objection can be raised; silence is consent
 * @param cause what started it
 * @param causeDealId the deal that started it
 * @param causeHandoffId the handoff whose acceptance was revoked
 */
@Value.Builder
public record AccountTransitionStarted(
        String accountId,
        OwnershipPhase fromPhase,
        OwnershipPhase phase,
        Side side,
        String ownerId,
        Instant effectiveFrom,
        long ownershipVersion,
        @Nullable String shadowOwnerId,
        @Nullable Instant objectionUntil,
        TransitionCause cause,
        @Nullable String causeDealId,
        @Nullable String causeHandoffId)
        implements OwnershipState {
    public static final String TYPE = "truce.account.transition-started.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;
}
