package dev.truce.handoffs.handoff;

import dev.truce.handoffs.handoff.PartyRefusals.AcceptorMustDeliver;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyAcceptorDecides;
import dev.truce.handoffs.handoff.PartyRefusals.OnlyDeliveryManagersAssign;
import dev.truce.handoffs.handoff.PartyRefusals.OnlySellersSubmit;
import dev.truce.handoffs.handoff.PartyRefusals.OnlySubmitterRecalls;
import dev.truce.handoffs.handoff.PartyRefusals.SellerCannotAccept;
import dev.truce.handoffs.handoff.PartyRefusals.SubmitterCannotAccept;
import dev.truce.handoffs.template.ItemRole;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts for which side in one handoff, and who is their delegate.
 *
 * @param handoff its number, for refusals
 * @param salesLead the owner of the deal
 * @param team everybody who sold it
 * @param acceptor the named project manager; null while nobody is named
 * @param submittedBy who submitted it last; null while nobody has
 */
public record HandoffParties(
        String handoff, String salesLead, SalesTeam team, @Nullable String acceptor, @Nullable String submittedBy) {
    /** Whether this person acts in one of these roles here. */
    public boolean mayAct(Actor person, Set<ItemRole> roles) {
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

    void requireSubmitter(Actor person) {
        if (!person.userId().equals(salesLead) && !team.hasPresales(person.userId())) {
            throw new OnlySellersSubmit(handoff);
        }
    }

    void requireRecaller(Actor person) {
        if (!person.userId().equals(submittedBy)) {
            throw new OnlySubmitterRecalls(handoff);
        }
    }

    void requireAssigner(Actor person) {
        if (!person.hasRole(Role.DELIVERY_MANAGER)) {
            throw new OnlyDeliveryManagersAssign(handoff);
        }
    }

    /** Makes sure that this person can be named as the acceptor. */
    void requireFitToAccept(Actor candidate) {
        if (!candidate.isOn(Side.DELIVERY)) {
            throw new AcceptorMustDeliver(candidate.userId());
        }
        if (team.has(candidate.userId()) || candidate.userId().equals(submittedBy)) {
            throw new SellerCannotAccept(handoff, candidate.userId());
        }
    }

    /** Makes sure that this person may claim, accept or return it. */
    void requireDecider(Actor person, String deed) {
        if (person.userId().equals(submittedBy)) {
            throw new SubmitterCannotAccept(handoff);
        }
        if (!isAcceptorOrDelegate(person)) {
            throw new OnlyAcceptorDecides(handoff, deed);
        }
    }

    boolean isAcceptorOrDelegate(Actor person) {
        return person.userId().equals(acceptor) || isDelegate(person);
    }

    private boolean isDelegate(Actor person) {
        return person.hasRole(Role.DELIVERY_MANAGER) && !team.has(person.userId());
    }
}
