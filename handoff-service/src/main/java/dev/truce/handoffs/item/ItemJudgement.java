package dev.truce.handoffs.item;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The verification of an answer by the other side: who verified it, which document, or why it is disputed. */
@Embeddable
public class ItemJudgement {
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String documentSha256;
    private @Nullable String disputeReason;
    private int timesDisputed;

    /** Not verified yet. */
    protected ItemJudgement() {}

    void verify(Doer by) {
        this.verifiedBy = by.userId();
        this.verifiedAt = by.at();
    }

    /**
     * Records which document was verified.
     *
     * @param linked checksum of the document that the answer links, where it says it
     * @param seen checksum of the document that was looked at, where that was said
     * @param needed whether a document must be known by its checksum
     */
    void recognise(String itemKey, @Nullable String linked, @Nullable String seen, boolean needed) {
        this.documentSha256 = DocumentChecksum.verified(itemKey, linked, seen, needed);
    }

    /** Another one may be linked now. */
    void forgetDocument() {
        this.documentSha256 = null;
    }

    /** Takes over what was verified before. */
    void verifyAs(ItemJudgement earlier) {
        this.verifiedBy = earlier.verifiedBy;
        this.verifiedAt = earlier.verifiedAt;
        this.documentSha256 = earlier.documentSha256;
    }

    void dispute(String reason) {
        this.disputeReason = reason;
        this.timesDisputed++;
    }

    /** Invalidates the verification because the deal has changed, which is no dispute. */
    void outdate(String reason) {
        forgetVerification();
        this.disputeReason = reason;
    }

    /** Clears verification and dispute for a new answer. */
    void reset() {
        forgetVerification();
        this.disputeReason = null;
    }

    private void forgetVerification() {
        this.verifiedBy = null;
        this.verifiedAt = null;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable String documentSha256() {
        return documentSha256;
    }

    public @Nullable String disputeReason() {
        return disputeReason;
    }

    public int timesDisputed() {
        return timesDisputed;
    }
}
