package dev.truce.deals.deal;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on the team of a deal, beside its owner.
 *
 * @param role what the member does there, such as Presales or Project Manager
 * @param side the side of the member; null where it is not known
 */
public record TeamMember(String userId, String role, @Nullable String side) {
    private static final String PRESALES = "Presales";
    private static final String DELIVERY = "Delivery";
    private static final String PROJECT_MANAGER = "Project Manager";

    public boolean isPresales() {
        return PRESALES.equals(role) || PRESALES.equals(side);
    }

    /** Whether the member is the project manager whom the sellers propose to accept the handoff. */
    boolean isProposedAcceptor() {
        return PROJECT_MANAGER.equals(role);
    }

    /** Whether the member helped to sell; delivery people who advised did not. */
    boolean isSelling() {
        return !DELIVERY.equals(side) && !isProposedAcceptor();
    }
}
