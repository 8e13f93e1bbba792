package dev.truce.deals.catalog.stage;

import dev.truce.platform.sobject.definition.PicklistValue;
import dev.truce.platform.sobject.record.ReadOnce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The stages as they are defined now, in their order. */
@ApplicationScoped
public class Stages {
    private static final String EVERY = "";

    private final EntityManager entities;
    private final ReadOnce known;

    Stages(EntityManager entities, ReadOnce known) {
        this.entities = entities;
        this.known = known;
    }

    /** The choices of {@code StageName}; also asked for while there is no request, by the API documentation. */
    @ActivateRequestContext
    public List<PicklistValue> choices() {
        return all().stream()
                .map(stage -> new PicklistValue(stage.name(), stage.label(), stage.active()))
                .toList();
    }

    public Optional<Stage> named(String name) {
        return first(stage -> stage.name().equalsIgnoreCase(name));
    }

    /** Where deals begin: the first active stage that does not end them. */
    public Optional<Stage> firstOpen() {
        return first(stage -> stage.active() && !stage.closed());
    }

    /** The first active stage that ends deals this way. */
    public Optional<Stage> ending(boolean won) {
        return first(stage -> stage.active() && stage.closed() && stage.won() == won);
    }

    private Optional<Stage> first(Predicate<Stage> wanted) {
        return all().stream().filter(wanted).findFirst();
    }

    private List<Stage> all() {
        return known
                .list(OpportunityStage.class, EVERY, () -> entities.createQuery(
                                "from OpportunityStage where isDeleted = false", OpportunityStage.class)
                        .getResultList())
                .stream()
                .sorted(Comparator.comparing(OpportunityStage::sortOrder).thenComparing(OpportunityStage::id))
                .map(OpportunityStage::toStage)
                .toList();
    }
}
