package dev.truce.ownership.team;

import dev.truce.roles.Role;

/** What people do for an account; the suggested values of {@code TeamMemberRole}. */
public final class TeamRoles {
    /** Owned the account for sales, and still knows the customer after delivery took over. */
    public static final String ACCOUNT_MANAGER = "Account Manager";

    /** Leads an engagement for the account without owning the account. */
    public static final String DELIVERY_LEAD = "Delivery Lead";

    static final String[] ALL = {
        ACCOUNT_MANAGER,
        Role.SALES_REP.label(),
        Role.SALES_MANAGER.label(),
        "Pre-Sales Consultant",
        DELIVERY_LEAD,
        Role.PROJECT_MANAGER.label(),
        "Executive Sponsor"
    };

    private TeamRoles() {}
}
