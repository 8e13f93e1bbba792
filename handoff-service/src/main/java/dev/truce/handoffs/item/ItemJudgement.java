package dev.truce.handoffs.item;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the other side said about an answer: who verified it, of what document, or why it is disputed. */
@Embeddable
public class ItemJudgement {
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String documentSha256;
    private @Nullable String disputeReason;
    private int timesDisputed;

    /** Nobody has said anything yet. */
    protected ItemJudgement() {}

    void verify(Doer by) {
        this.verifiedBy = by.userId();
        this.verifiedAt = by.at();
    }

    /**
     * Remembers what document was looked at.
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

    /** What was verified is not right any more, by nobody's fault. */
    void outdate(String reason) {
        forgetVerification();
        this.disputeReason = reason;
    }

    /** There is a new answer to judge. */
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
