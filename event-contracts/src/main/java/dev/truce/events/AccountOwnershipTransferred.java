package dev.truce.events;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An account changed hands between sales and delivery.
 *
 * @param accountId the customer
 * @param fromPhase the phase before
 * @param toPhase the phase now
 * @param fromSide the side that was accountable; absent when nobody was
 * @param toSide the side that is accountable
 * @param fromOwnerId the owner before; absent when there was none
 * @param toOwnerId the owner now
 * @param effectiveFrom since when
 * @param cause what moved it
 * @param causeDealId the deal behind it
 * @param causeHandoffId the handoff behind it
 * @param primaryContactSide the side that speaks with the customer first
 * @param team the account team, kept through the change
 * @param activeDealIds won deals that are still delivered
 * @param conditional whether the acceptance behind it has open conditions
 * @param ownershipVersion version of the ownership of this account; a copy ignores what is not newer
 */
@Value.Builder
public record AccountOwnershipTransferred(
        String accountId,
        OwnershipPhase fromPhase,
        OwnershipPhase toPhase,
        @Nullable Side fromSide,
        Side toSide,
        @Nullable String fromOwnerId,
        String toOwnerId,
        Instant effectiveFrom,
        TransferCause cause,
        @Nullable String causeDealId,
        @Nullable String causeHandoffId,
        Side primaryContactSide,
        List<TeamMember> team,
        List<String> activeDealIds,
        boolean conditional,
        long ownershipVersion)
        implements OwnershipState {
    public static final String TYPE = "truce.account.ownership-transferred.v1";
    public static final String TOPIC = Topics.ACCOUNT_OWNERSHIP;

    public AccountOwnershipTransferred {
        team = List.copyOf(team);
        activeDealIds = List.copyOf(activeDealIds);
    }

    @Override
    public OwnershipPhase phase() {
        return toPhase;
    }

    @Override
    public Side side() {
        return toSide;
    }

    @Override
    public String ownerId() {
        return toOwnerId;
    }

    /**
     * Somebody who works with the account.
     *
     * @param userId the user
     * @param side the side of the user; absent for an integration user
     * @param role the picklist value of TeamMemberRole
     */
    public record TeamMember(String userId, @Nullable Side side, String role) {}
}
