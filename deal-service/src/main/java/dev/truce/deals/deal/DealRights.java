package dev.truce.deals.deal;

import dev.truce.deals.account.AccountPhase;
import dev.truce.deals.account.Customer;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.InsufficientAccess;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a deal. A machine with the Integration role may do what the owner may; an
 * administrator and the system itself may do everything.
 */
@ApplicationScoped
class DealRights {
    private static final Set<Role> MACHINES = Set.of(Role.INTEGRATION, Role.ADMIN);
    private static final Set<Role> SELLERS = Set.of(Role.SALES_REP, Role.SALES_MANAGER);
    private static final Set<Role> MANAGERS = Set.of(Role.SALES_MANAGER);
    private static final Set<Role> EDITORS = Set.of(Role.SALES_MANAGER, Role.PRESALES);

    private final CurrentActor current;

    DealRights(CurrentActor current) {
        this.current = current;
    }

    /** D1: sellers create deals; who owns an account for delivery expands it. */
    void requireCreator(BusinessType type, @Nullable Customer customer) {
        Actor actor = current.get();
        boolean expandsOwnAccount = type == BusinessType.EXPANSION
                && customer != null
                && customer.phase() == AccountPhase.DELIVERY_OWNED
                && actor.userId().equals(customer.ownerId());
        if (!isMachine(actor) && !actor.hasAnyRole(SELLERS) && !expandsOwnAccount) {
            throw new InsufficientAccess(
                    "Deals are created by a Sales Rep, a Sales Manager or an Integration; an account can also be expanded by the user of delivery who owns it");
        }
    }

    /** D2 and D3: the stage and the fields of the deal. */
    void requireEditor(Deal deal) {
        requireOwnerOr(EDITORS, deal, "edited by its owner, a Sales Manager, Presales or an Integration");
    }

    /** D3: what the deal sells; the record of an imported deal is corrected by whoever imports. */
    void requireScopeEditor(Deal deal) {
        if (deal.isClosed() && deal.imported() && !isMachine(current.get())) {
            throw new InsufficientAccess(
                    "Deal %s is imported history: only an Integration may correct it".formatted(deal.id()));
        }
        requireEditor(deal);
    }

    boolean mayEdit(String ownerId) {
        Actor actor = current.get();
        return isMachine(actor) || actor.userId().equals(ownerId) || actor.hasAnyRole(EDITORS);
    }

    /** D4 and D5. */
    void requireCloser(Deal deal) {
        requireOwnerOr(MANAGERS, deal, "closed by its owner, a Sales Manager or an Integration");
    }

    /** D10. */
    void requireOwnerChanger(Deal deal) {
        requireOwnerOr(MANAGERS, deal, "given to somebody else by its owner, a Sales Manager or an Integration");
    }

    void requireDeleter(Deal deal) {
        requireOwnerOr(MANAGERS, deal, "deleted by its owner, a Sales Manager or an Integration");
    }

    private void requireOwnerOr(Set<Role> roles, Deal deal, String statement) {
        Actor actor = current.get();
        boolean isOwner = deal.isFresh() || actor.userId().equals(deal.ownerId());
        if (!isMachine(actor) && !isOwner && !actor.hasAnyRole(roles)) {
            throw new InsufficientAccess("Deal %s can be %s".formatted(deal.id(), statement));
        }
    }

    private static boolean isMachine(Actor actor) {
        return actor.isSystem() || actor.hasAnyRole(MACHINES);
    }
}
