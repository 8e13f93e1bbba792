package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.deal.scope.Materiality;
import dev.truce.deals.deal.scope.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;

/** D8: whether an amendment moves the deal beyond the tolerances of R8; a correction never does. */
@ApplicationScoped
class AmendmentDelta {
    private static final String GO_LIVE = "Contracted_Go_Live__c";
    private final Materiality materiality;

    AmendmentDelta(Materiality materiality) {
        this.materiality = materiality;
    }

    boolean isMaterial(DealAmendment amendment, DealFacts deal) {
        if (amendment.isCorrection()) {
            return false;
        }
        BigDecimal amount = deal.amount() == null ? BigDecimal.ZERO : deal.amount();
        Scope now = new Scope()
                .with("Amount", amount)
                .with(Scope.EFFORT, deal.soldEffortHours())
                .with(GO_LIVE, deal.terms().contractedGoLive());
        Scope then = new Scope()
                .with("Amount", amount.add(amendment.deltaAmount()))
                .with(Scope.EFFORT, deal.soldEffortHours().add(amendment.deltaEffortHours()))
                .with(GO_LIVE, amendment.newGoLive() == null ? deal.terms().contractedGoLive() : amendment.newGoLive());
        return !materiality.materialChanges(now, then).isEmpty();
    }
}
