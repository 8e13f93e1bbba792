package dev.truce.handoffs.handoff;

import dev.truce.handoffs.template.ItemRole;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for which side in one handoff, and who stands in for them.
 *
 * @param salesLead the owner of the deal
 * @param team everybody who sold it
 * @param acceptor the named project manager; null while nobody is named
 */
record HandoffParties(String salesLead, SalesTeam team, @Nullable String acceptor) {
    boolean mayAct(Actor person, Set<ItemRole> roles) {
        return roles.stream().anyMatch(role -> mayAct(person, role));
    }

    /** Where the directory of people has no such role, or a deal has nobody in it, those closest to it stand in. */
    private boolean mayAct(Actor person, ItemRole role) {
        return switch (role) {
            case SALES_REP, CUSTOMER -> isSeller(person);
            case PRESALES -> team.hasPresales(person.userId()) || person.hasRole(Role.PRESALES) || isSeller(person);
            case SALES_MANAGER -> person.hasRole(Role.SALES_MANAGER);
            case FINANCE, LEGAL -> person.hasAnyRole(Set.of(Role.FINANCE, Role.REVOPS));
            case PROJECT_MANAGER -> isAcceptorOrDelegate(person);
            case DELIVERY_MANAGER -> isDelegate(person);
            case TECH_LEAD, SECURITY -> person.isOn(Side.DELIVERY) && !team.has(person.userId());
            case RESOURCE_MANAGER -> person.hasRole(Role.RESOURCE_MANAGER) || isDelegate(person);
        };
    }

    private boolean isSeller(Actor person) {
        return person.userId().equals(salesLead)
                || team.hasSeller(person.userId())
                || person.hasRole(Role.SALES_MANAGER);
    }

    boolean maySubmit(Actor person) {
        return person.userId().equals(salesLead) || team.hasPresales(person.userId());
    }

    boolean isAcceptorOrDelegate(Actor person) {
        return person.userId().equals(acceptor) || isDelegate(person);
    }

    private boolean isDelegate(Actor person) {
        return person.hasRole(Role.DELIVERY_MANAGER) && !team.has(person.userId());
    }
}
