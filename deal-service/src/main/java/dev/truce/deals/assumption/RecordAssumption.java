package dev.truce.deals.assumption;

import dev.truce.deals.deal.DealDesk;
import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Who records assumptions and what was found about them: both sides of the deal. */
@ApplicationScoped
class RecordAssumption {
    private static final Set<String> DELIVERY = Set.of("Delivery Manager", "Project Manager", "Resource Manager");

    private final DealDesk desk;
    private final CurrentActor current;

    RecordAssumption(DealDesk desk, CurrentActor current) {
        this.desk = desk;
        this.current = current;
    }

    void on(Assumption assumption, String dealId) {
        requireInvolved(dealId);
        assumption.belongTo(dealId);
    }

    void step(Assumption assumption, String words) {
        requireInvolved(assumption.opportunity());
        assumption.become(AssumptionStatus.of(words));
    }

    private void requireInvolved(String dealId) {
        if (!desk.mayEdit(desk.look(dealId)) && !current.get().hasAnyRole(DELIVERY)) {
            throw new NotYourAssumption(dealId);
        }
    }
}
