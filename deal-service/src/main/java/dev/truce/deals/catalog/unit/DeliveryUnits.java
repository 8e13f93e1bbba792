package dev.truce.deals.catalog.unit;

import dev.truce.deals.catalog.offering.Skills;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The delivery units there are. */
@ApplicationScoped
public class DeliveryUnits {
    private final EntityManager entities;

    DeliveryUnits(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UnitProfile> find(String unitId) {
        return Optional.ofNullable(entities.find(DeliveryUnit.class, unitId))
                .filter(unit -> !unit.isDeleted())
                .map(DeliveryUnits::profile);
    }

    public List<UnitProfile> all() {
        return entities.createQuery("from DeliveryUnit where isDeleted = false order by id", DeliveryUnit.class)
                .getResultStream()
                .map(DeliveryUnits::profile)
                .toList();
    }

    private static UnitProfile profile(DeliveryUnit unit) {
        return new UnitProfile(
                unit.id(), unit.name(), unit.lead(), Skills.in(unit.skills()), unit.monthlyCapacityHours());
    }
}
