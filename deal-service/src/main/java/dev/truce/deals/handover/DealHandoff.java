package dev.truce.deals.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the newest handoff of a deal stands, as handoff-service last told. */
@Entity
@Table(name = "deal_handoff")
class DealHandoff {
    @Id
    private String dealId;

    private String handoffId;
    private String status = HandoffPhase.DRAFT.name();
    private @Nullable Instant acceptedAt;
    private int preCloseReadiness = 100;
    private long sourceVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealHandoff() {}

    DealHandoff(String dealId, String handoffId) {
        this.dealId = dealId;
        this.handoffId = handoffId;
    }

    /** Another handoff takes the place of the earlier one; what is older than what is known is ignored. */
    boolean follows(String newHandoffId, long version) {
        if (newHandoffId.equals(handoffId) && version <= sourceVersion) {
            return false;
        }
        this.handoffId = newHandoffId;
        this.sourceVersion = version;
        return true;
    }

    void enter(HandoffPhase phase) {
        this.status = phase.name();
    }

    void acceptedAt(Instant at) {
        this.acceptedAt = at;
    }

    void readyForClose(int percent) {
        this.preCloseReadiness = percent;
    }

    HandoffPhase phase() {
        return HandoffPhase.valueOf(status);
    }

    String handoffId() {
        return handoffId;
    }

    @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    int preCloseReadiness() {
        return preCloseReadiness;
    }
}
