package dev.truce.deals.promise;

import dev.truce.deals.deal.DealDesk;
import dev.truce.events.CommitmentChanged;
import dev.truce.events.CommitmentKind;
import dev.truce.events.CommitmentStatus;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.messaging.outbox.OutgoingEvent;
import dev.truce.platform.sobject.row.AfterSave;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells the other services what was promised, and what became of it. */
@ApplicationScoped
class AnnouncePromises implements AfterSave<Promise> {
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
    public void afterSave(Promise promise) {
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
        String kind = promise.kind();
        return new CommitmentChanged(
                promise.id(),
                promise.opportunity(),
                desk.look(promise.opportunity()).accountId(),
                promise.statement(),
                kind == null
                        ? null
                        : CommitmentKind.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')),
                CommitmentStatus.valueOf(promise.status().name()),
                promise.madeBy(),
                promise.madeTo(),
                promise.madeOn(),
                promise.channel(),
                promise.availability(),
                promise.inContract(),
                promise.lateDisclosed(),
                promise.isDeleted());
    }
}
