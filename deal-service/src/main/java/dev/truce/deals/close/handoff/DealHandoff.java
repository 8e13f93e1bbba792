package dev.truce.deals.close.handoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where the newest handoff of a deal stands, a read-only copy of the last event of handoff-service. */
@Entity
@Table(name = "deal_handoff")
class DealHandoff {
    private static final int READY = 100;

    @Id
    private String dealId;

    private String handoffId;

    @Enumerated(EnumType.STRING)
    private HandoffPhase status = HandoffPhase.DRAFT;

    private @Nullable Instant acceptedAt;
    private int preCloseReadiness = READY;
    private long sourceVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealHandoff() {}

    DealHandoff(String dealId, String handoffId) {
        this.dealId = dealId;
        this.handoffId = handoffId;
    }

    /**
     * Whether this is news: of a handoff that begins, which takes the place of the earlier one, or newer than what is
     * known of the present one. What still happens to an earlier one does not count.
     */
    boolean follows(String toldHandoffId, long version, boolean begins) {
        if (toldHandoffId.equals(handoffId) ? version <= sourceVersion : !begins) {
            return false;
        }
        if (!toldHandoffId.equals(handoffId)) {
            this.handoffId = toldHandoffId;
            this.acceptedAt = null;
            this.preCloseReadiness = READY;
        }
        this.sourceVersion = version;
        return true;
    }

    void enter(HandoffPhase phase) {
        this.status = phase;
    }

    void acceptedAt(Instant at) {
        this.acceptedAt = at;
    }

    void readyForClose(int percent) {
        this.preCloseReadiness = percent;
    }

    HandoffPhase phase() {
        return status;
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
