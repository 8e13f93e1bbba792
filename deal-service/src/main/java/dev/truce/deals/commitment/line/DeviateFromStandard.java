package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.row.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** A deviation is written for a line that exists. */
@ApplicationScoped
class DeviateFromStandard {
    private final EntityManager entities;

    DeviateFromStandard(EntityManager entities) {
        this.entities = entities;
    }

    void of(LineDeviation deviation, String lineId) {
        deviation.deviateFrom(Optional.ofNullable(entities.find(DealLine.class, lineId))
                .filter(line -> !line.isDeleted())
                .orElseThrow(() -> new NoSuchRecord(lineId)));
    }
}
