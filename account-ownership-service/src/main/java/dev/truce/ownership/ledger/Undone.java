package dev.truce.ownership.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A won deal does not stand any more. Its engagement says whose account that concerns: the deal may be with another
 * customer by now, or with none.
 *
 * @param dealId the deal
 * @param handoffId the handoff that ended, where its event is the cause
 * @param reason what happened
 * @param at when
 */
public record Undone(String dealId, @Nullable String handoffId, Reason reason, Instant at) {

    Undone at(Instant moment) {
        return new Undone(dealId, handoffId, reason, moment);
    }

    /** The handoff that is over, or else the deal. */
    String causeRecord() {
        return handoffId == null ? dealId : handoffId;
    }

    /** What undoes a won deal. */
    public enum Reason {
        DEAL_REOPENED(Cause.DEAL_REOPENED, false),
        DEAL_RESCINDED(Cause.DEAL_RESCINDED, true),
        HANDOFF_CANCELLED(Cause.HANDOFF_CANCELLED, true),
        HANDOFF_VOIDED(Cause.HANDOFF_VOIDED, true);

        private final Cause cause;
        private final boolean forGood;

        Reason(Cause cause, boolean forGood) {
            this.cause = cause;
            this.forGood = forGood;
        }

        Cause cause() {
            return cause;
        }

        /** Whether no later event can reinstate this close of the deal. */
        public boolean isForGood() {
            return forGood;
        }
    }
}
