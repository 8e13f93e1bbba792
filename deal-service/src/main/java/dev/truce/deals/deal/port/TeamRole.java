package dev.truce.deals.deal.port;

import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.roles.Role;

/** What somebody does on the team of a deal; the suggested values of {@code TeamMemberRole}, clients may write others. */
public enum TeamRole implements Labelled {
    PRESALES(Role.PRESALES.label()),
    PROJECT_MANAGER(Role.PROJECT_MANAGER.label()),
    DELIVERY_REVIEWER("Delivery Reviewer"),
    EXECUTIVE_SPONSOR("Executive Sponsor"),
    SALES_SUPPORT("Sales Support");

    private final String label;

    TeamRole(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
