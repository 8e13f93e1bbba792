package dev.truce.deals.commitment.assumption;

import dev.truce.deals.deal.DealDesk;
import dev.truce.events.AssumptionChanged;
import dev.truce.events.AssumptionChangedBuilder;
import dev.truce.events.CostBearer;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes assumptions and whether they were validated. */
@ApplicationScoped
class AnnounceAssumptions implements SaveHook<Assumption> {
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
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(Assumption assumption) {
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
        AssumptionBearer bearer = assumption.costBearer();
        return new AssumptionChangedBuilder()
                .assumptionId(assumption.id())
                .dealId(assumption.opportunity())
                .accountId(desk.look(assumption.opportunity()).accountId())
                .statement(assumption.statement())
                .basis(assumption.basis())
                .status(dev.truce.events.AssumptionStatus.valueOf(
                        assumption.status().name()))
                .impactHours(assumption.impactHours())
                .impactAmount(assumption.impactAmount())
                .costBearer(bearer == null ? null : CostBearer.valueOf(bearer.name()))
                .ownerId(assumption.owner())
                .validateBy(assumption.validateBy())
                .outcome(assumption.outcome())
                .proposedAmendmentId(assumption.proposedAmendment())
                .deleted(assumption.isDeleted())
                .build();
    }
}
