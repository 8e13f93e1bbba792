package dev.truce.platform.sobject.row;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * References that were accepted before the record they name had arrived. They are forgotten when it
 * arrives; the gauge {@code truce.references.pending} counts those that still wait.
 */
@ApplicationScoped
public class PendingReferences {
    private static final Logger LOG = Logger.getLogger(PendingReferences.class);
    private final EntityManager entities;
    private final MeterRegistry meters;
    private final Clock clock;

    PendingReferences(EntityManager entities, MeterRegistry meters, Clock clock) {
        this.entities = entities;
        this.meters = meters;
        this.clock = clock;
    }

    void measure(@Observes StartupEvent start) {
        Gauge.builder("truce.references.pending", this, PendingReferences::count)
                .description("References accepted before the record they name had arrived")
                .register(meters);
    }

    void remember(String recordId, String field, String object, String targetId) {
        entities.createNativeQuery("insert into pending_reference(record_id, field, object, target_id, since)"
                        + " values (:record, :field, :object, :target, :since)"
                        + " on conflict (record_id, field) do update set target_id = excluded.target_id")
                .setParameter("record", recordId)
                .setParameter("field", field)
                .setParameter("object", object)
                .setParameter("target", targetId)
                .setParameter("since", clock.instant())
                .executeUpdate();
        LOG.warnf("A reference waits for its record. recordId=%s field=%s targetId=%s", recordId, field, targetId);
    }

    /** The record has arrived: what waited for it is complete. Call inside the transaction that stores it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void arrived(String targetId) {
        entities.createNativeQuery("delete from pending_reference where target_id = :target")
                .setParameter("target", targetId)
                .executeUpdate();
    }

    @Transactional
    public long count() {
        List<?> counted = entities.createNativeQuery("select count(*) from pending_reference")
                .getResultList();
        return ((Number) counted.get(0)).longValue();
    }
}
