package dev.truce.platform.sobject.record;

import dev.truce.platform.sobject.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Says who made or changed a record and when, and that it is there, whichever path the change came by. */
@ApplicationScoped
public class StampRecords {
    private final CurrentActor actor;
    private final Clock clock;
    private final ReadOnce known;

    StampRecords(CurrentActor actor, Clock clock, ReadOnce known) {
        this.actor = actor;
        this.clock = clock;
        this.known = known;
    }

    @PrePersist
    void created(SObjectRecord row) {
        known.added(row);
        row.stampCreated(actor.get().userId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    @PreUpdate
    void changed(SObjectRecord row) {
        row.stampChanged(actor.get().userId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
