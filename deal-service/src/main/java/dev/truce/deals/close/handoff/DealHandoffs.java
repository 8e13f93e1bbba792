package dev.truce.deals.close.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known about the handoffs of deals. */
@ApplicationScoped
public class DealHandoffs {
    private final EntityManager entities;

    DealHandoffs(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<NewestHandoff> of(String dealId) {
        return Optional.ofNullable(entities.find(DealHandoff.class, dealId))
                .map(found -> new NewestHandoff(
                        found.handoffId(), found.phase(), found.acceptedAt(), found.preCloseReadiness()));
    }

    /**
     * The newest handoff of a deal.
     *
     * @param preCloseReadiness percent of the items that have to be ready before the close
     */
    public record NewestHandoff(
            String handoffId, HandoffPhase phase, @Nullable Instant acceptedAt, int preCloseReadiness) {}
}
