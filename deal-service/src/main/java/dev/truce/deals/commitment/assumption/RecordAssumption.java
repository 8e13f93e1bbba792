package dev.truce.deals.commitment.assumption;

import dev.truce.deals.deal.DealDesk;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who records assumptions and what was found about them: both sides of the deal. */
@ApplicationScoped
class RecordAssumption {
    private static final Set<Role> DELIVERY =
            Set.of(Role.DELIVERY_MANAGER, Role.PROJECT_MANAGER, Role.RESOURCE_MANAGER);

    private final DealDesk desk;
    private final CurrentActor current;
    private final ProposedChanges changes;

    RecordAssumption(DealDesk desk, CurrentActor current, ProposedChanges changes) {
        this.desk = desk;
        this.current = current;
        this.changes = changes;
    }

    void on(Assumption assumption, String dealId) {
        requireInvolved(dealId);
        assumption.belongTo(dealId);
    }

    void step(Assumption assumption, AssumptionStatus next) {
        requireInvolved(assumption.opportunity());
        assumption.become(next);
        if (assumption.takeInvalidation() && desk.look(assumption.opportunity()).isWon()) {
            assumption.propose(changes.propose(
                    assumption.opportunity(),
                    assumption.statement(),
                    assumption.impactHours(),
                    assumption.impactAmount()));
        }
    }

    private void requireInvolved(String dealId) {
        if (!desk.mayEdit(desk.look(dealId)) && !current.get().hasAnyRole(DELIVERY)) {
            throw new OnlyDealPartiesRecordAssumptions(dealId);
        }
    }

    /** Who works on a deal records what it assumes. */
    static final class OnlyDealPartiesRecordAssumptions extends Refusal {
        OnlyDealPartiesRecordAssumptions(String dealId) {
            super(
                    ErrorCode.INSUFFICIENT_ACCESS_OR_READONLY,
                    "Assumptions of deal %s are recorded by its owner, a Sales Manager, Presales, Delivery or an Integration"
                            .formatted(dealId));
        }
    }
}
