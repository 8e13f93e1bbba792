package dev.truce.handoffs.announcement;

import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.NumberedEvent;
import dev.truce.platform.messaging.outbox.Outbox;
import dev.truce.platform.sobject.row.SaveHook;
import dev.truce.platform.sobject.row.SavePhase;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services what happened to a handoff, in the transaction that changed it. */
@ApplicationScoped
class AnnounceHandoffEvents implements SaveHook<Handoff> {
    private final Outbox outbox;

    AnnounceHandoffEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Class<Handoff> entity() {
        return Handoff.class;
    }

    @Override
    public SavePhase phase() {
        return SavePhase.ANNOUNCE;
    }

    @Override
    public void on(Handoff handoff) {
        for (NumberedEvent happened : handoff.takeEvents()) {
            outbox.append(happened.event().accept(new AnnouncedHandoff(handoff, happened.number())));
        }
    }
}
