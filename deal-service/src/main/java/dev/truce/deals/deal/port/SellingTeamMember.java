package dev.truce.deals.deal.port;

import dev.truce.roles.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the team of a deal, beside its owner.
 *
 * @param role what the member does there, such as Presales or Project Manager
 * @param side the side of the member; null where it is not known
 */
public record SellingTeamMember(String userId, String role, @Nullable Side side) {

    public boolean isPresales() {
        return TeamRole.PRESALES.label().equals(role) || side == Side.PRESALES;
    }

    /** Whether the member is the project manager whom the sellers propose to accept the handoff. */
    public boolean isProposedAcceptor() {
        return TeamRole.PROJECT_MANAGER.label().equals(role);
    }

    /** Whether the member helped to sell; delivery people who advised did not. */
    public boolean isSelling() {
        return side != Side.DELIVERY && !isProposedAcceptor();
    }
}
