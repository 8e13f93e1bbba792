package dev.truce.ownership.team;

/** What people do for an account; the suggested values of {@code TeamMemberRole}. */
public final class TeamRoles {
    /** Owned the account for sales, and still knows the customer after delivery took over. */
    public static final String ACCOUNT_MANAGER = "Account Manager";

    /** Leads an engagement for the account without owning the account. */
    public static final String DELIVERY_LEAD = "Delivery Lead";

    static final String[] ALL = {
        ACCOUNT_MANAGER,
        "Sales Rep",
        "Sales Manager",
        "Pre-Sales Consultant",
        DELIVERY_LEAD,
        "Project Manager",
        "Executive Sponsor"
    };

    private TeamRoles() {}
}
