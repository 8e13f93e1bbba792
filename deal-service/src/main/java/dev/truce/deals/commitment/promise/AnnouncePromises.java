package dev.truce.deals.commitment.promise;

import dev.truce.deals.deal.DealDesk;
import dev.truce.events.CommitmentChanged;
import dev.truce.events.CommitmentChangedBuilder;
import dev.truce.events.CommitmentKind;
import dev.truce.events.CommitmentStatus;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.picklist.Labelled;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes promises and the changes of their status. */
@ApplicationScoped
class AnnouncePromises implements SaveHook<Promise> {
    private final Outbox outbox;
    private final DealDesk desk;

    AnnouncePromises(Outbox outbox, DealDesk desk) {
        this.outbox = outbox;
        this.desk = desk;
    }

    @Override
    public Class<Promise> entity() {
        return Promise.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(Promise promise) {
        if (promise.takeChange()) {
            outbox.append(new OutgoingEvent(
                    CommitmentChanged.TYPE,
                    CommitmentChanged.TOPIC,
                    promise.opportunity(),
                    "Commitment__c",
                    promise.id(),
                    promise.version(),
                    payload(promise)));
        }
    }

    private CommitmentChanged payload(Promise promise) {
        PromiseKind kind = promise.kind();
        return new CommitmentChangedBuilder()
                .commitmentId(promise.id())
                .dealId(promise.opportunity())
                .accountId(desk.look(promise.opportunity()).accountId())
                .statement(promise.statement())
                .kind(kind == null ? null : CommitmentKind.valueOf(kind.name()))
                .status(CommitmentStatus.valueOf(promise.status().name()))
                .madeBy(promise.madeBy())
                .madeTo(promise.madeTo())
                .madeOn(promise.madeOn())
                .channel(Labelled.labelOf(promise.channel()))
                .availability(Labelled.labelOf(promise.availability()))
                .inContract(promise.inContract())
                .lateDisclosed(promise.lateDisclosed())
                .deleted(promise.isDeleted())
                .build();
    }
}
