package dev.truce.deals.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about the handoffs of deals. */
@ApplicationScoped
public class Handovers {
    private final EntityManager entities;

    Handovers(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Handover> of(String dealId) {
        return Optional.ofNullable(entities.find(DealHandoff.class, dealId))
                .map(found ->
                        new Handover(found.handoffId(), found.phase(), found.acceptedAt(), found.preCloseReadiness()));
    }

    /**
     * The newest handoff of a deal.
     *
     * @param preCloseReadiness percent of the items that have to be ready before the close
     */
    public record Handover(String handoffId, HandoffPhase phase, @Nullable Instant acceptedAt, int preCloseReadiness) {}
}
