package dev.truce.deals.assumption;

import dev.truce.deals.deal.DealDesk;
import dev.truce.events.AssumptionChanged;
import dev.truce.events.CostBearer;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells the other services what is assumed, and what was found. */
@ApplicationScoped
class AnnounceAssumptions implements AfterSave<Assumption> {
    private final Outbox outbox;
    private final DealDesk desk;

    AnnounceAssumptions(Outbox outbox, DealDesk desk) {
        this.outbox = outbox;
        this.desk = desk;
    }

    @Override
    public Class<Assumption> entity() {
        return Assumption.class;
    }

    @Override
    public void afterSave(Assumption assumption) {
        if (assumption.takeChange()) {
            outbox.append(new OutgoingEvent(
                    AssumptionChanged.TYPE,
                    AssumptionChanged.TOPIC,
                    assumption.opportunity(),
                    "Assumption__c",
                    assumption.id(),
                    assumption.version(),
                    payload(assumption)));
        }
    }

    private AssumptionChanged payload(Assumption assumption) {
        String bearer = assumption.costBearer();
        return new AssumptionChanged(
                assumption.id(),
                assumption.opportunity(),
                desk.look(assumption.opportunity()).accountId(),
                assumption.statement(),
                assumption.basis(),
                dev.truce.events.AssumptionStatus.valueOf(assumption.status().name()),
                assumption.impactHours(),
                assumption.impactAmount(),
                bearer == null ? null : CostBearer.valueOf(bearer.toUpperCase(Locale.ROOT)),
                assumption.owner(),
                assumption.validateBy(),
                assumption.outcome(),
                assumption.proposedAmendment(),
                assumption.isDeleted());
    }
}
