package dev.truce.deals.catalog.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The catalogue of standard offerings. */
@ApplicationScoped
public class Offerings {
    private final EntityManager entities;

    Offerings(EntityManager entities) {
        this.entities = entities;
    }

    /** What every deal takes over that sells the offering; empty when there is no such offering. */
    public Optional<OfferingDefaults> defaultsOf(String offeringId) {
        return Optional.ofNullable(entities.find(Offering.class, offeringId))
                .map(offering -> new OfferingDefaults(
                        offering.name(),
                        OfferingDefaults.lines(offering.defaultAssumptions()),
                        offering.defaultExclusions()));
    }

    /** Empty when there is none with this id, or it is deleted. */
    public Optional<SoldAsStandard> find(String offeringId) {
        return Optional.ofNullable(entities.find(Offering.class, offeringId))
                .filter(offering -> !offering.isDeleted())
                .map(offering -> new SoldAsStandard(
                        offering.id(),
                        offering.name(),
                        offering.isActive(),
                        offering.needsDelivery(),
                        offering.standardPrice(),
                        offering.standardEffortHours(),
                        new SoldAsStandard.Ranges(
                                new SoldAsStandard.Range(offering.minPrice(), offering.maxPrice()),
                                new SoldAsStandard.Range(offering.minEffortHours(), offering.maxEffortHours())),
                        Skills.in(offering.requiredSkills()),
                        offering.deliveryUnit(),
                        offering.minDurationDays() == null
                                ? offering.standardDurationDays()
                                : offering.minDurationDays()));
    }
}
