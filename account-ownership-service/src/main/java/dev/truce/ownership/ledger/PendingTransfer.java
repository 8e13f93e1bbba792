package dev.truce.ownership.ledger;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The transfer to delivery that an account is waiting for while it is in transition. */
@Embeddable
class PendingTransfer {
    private @Nullable String shadowOwner;
    private Instant objectionUntil;

    @SuppressWarnings("NullAway.Init")
    protected PendingTransfer() {} // JPA

    /**
     * @param shadowOwner who of delivery will probably own the account, where known
     * @param objectionUntil until when somebody may object; silence is consent
     */
    PendingTransfer(@Nullable String shadowOwner, Instant objectionUntil) {
        this.shadowOwner = shadowOwner;
        this.objectionUntil = objectionUntil;
    }

    @Nullable String shadowOwner() {
        return shadowOwner;
    }

    Instant objectionUntil() {
        return objectionUntil;
    }
}
