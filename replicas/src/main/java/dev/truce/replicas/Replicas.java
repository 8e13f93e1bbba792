package dev.truce.replicas;

import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.sobject.row.PendingReferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Overwrites copies with what events tell, never with something older than they have. */
@ApplicationScoped
public class Replicas {
    private final EntityManager entities;
    private final PendingReferences pending;
    private final StaleEvents stale;

    Replicas(EntityManager entities, PendingReferences pending, StaleEvents stale) {
        this.entities = entities;
        this.pending = pending;
        this.stale = stale;
    }

    /**
     * Keeps the copy of the record that the event is about; call inside the transaction of the inbox.
     *
     * @param create makes an empty copy with this id, where there is none yet
     * @param overwrite gives the copy the state after the event
     */
    public <R extends ReplicatedRecord, E> void keep(
            Class<R> replica, IncomingEvent<E> event, Function<String, R> create, BiConsumer<R, E> overwrite) {
        R known = entities.find(replica, event.subject());
        if (known == null) {
            R arrived = create.apply(event.subject());
            overwrite(arrived, event, overwrite);
            entities.persist(arrived);
            pending.arrived(event.subject());
        } else if (known.isOlderThan(event.aggregateVersion())) {
            overwrite(known, event, overwrite);
        } else {
            stale.count(event.type());
        }
    }

    private static <R extends ReplicatedRecord, E> void overwrite(
            R copy, IncomingEvent<E> event, BiConsumer<R, E> overwrite) {
        overwrite.accept(copy, event.payload());
        copy.isNow(event.aggregateVersion());
    }
}
