package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.AgreedChange;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** D8: a change of what was won. It is written as a draft, and in force when delivery agreed and the customer signed. */
@Entity
@Table(name = "deal_amendment")
class DealAmendment extends SObjectRecord {
    private static final String CORRECTION = "Correction";

    private String number;
    private String opportunity;
    private String kinds;
    private @Nullable String description;
    private BigDecimal deltaAmount = BigDecimal.ZERO;
    private BigDecimal deltaEffortHours = BigDecimal.ZERO;
    private @Nullable LocalDate newGoLive;
    private @Nullable String affectedItemKeys;
    private @Nullable String documentUrl;
    private @Nullable String documentSha256;
    private int dealRevision;
    private @Nullable String decidedBy;
    private @Nullable BigDecimal reviewedDeltaHours;
    private @Nullable LocalDate feasibleGoLive;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status = AmendmentStatus.DRAFT;

    @Transient
    private boolean moved;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DealAmendment() {}

    @SuppressWarnings("NullAway.Init")
    DealAmendment(String id, String number) {
        super(id);
        this.number = number;
    }

    void belongTo(String dealId, int revision) {
        this.opportunity = dealId;
        this.dealRevision = revision;
        this.moved = true;
    }

    void change(String newKinds) {
        requireDraft();
        this.kinds = newKinds;
    }

    void describe(@Nullable String text) {
        requireDraft();
        this.description = text;
    }

    void moveAmount(BigDecimal delta) {
        requireDraft();
        this.deltaAmount = delta;
    }

    void moveEffort(BigDecimal delta) {
        requireDraft();
        this.deltaEffortHours = delta;
    }

    void moveGoLive(@Nullable LocalDate date) {
        requireDraft();
        this.newGoLive = date;
    }

    void affect(@Nullable String itemKeys) {
        requireDraft();
        this.affectedItemKeys = itemKeys;
    }

    /** The customer signs after delivery agreed, so the document comes until the amendment is in force. */
    void signAs(@Nullable String url) {
        requireOpen();
        this.documentUrl = url;
    }

    void sealWith(@Nullable String sha256) {
        requireOpen();
        this.documentSha256 = sha256;
    }

    void submit() {
        move(AmendmentStatus.IN_REVIEW, AmendmentStatus.DRAFT);
    }

    /** @param isMaterial whether the change is so large that delivery estimates it before it agrees */
    void approve(String by, @Nullable BigDecimal hours, @Nullable LocalDate goLive, boolean isMaterial) {
        requireOther(by);
        if (isMaterial && (hours == null || goLive == null)) {
            throw new AmendmentRefusals.DeltaNeedsReview(id());
        }
        move(AmendmentStatus.APPROVED, AmendmentStatus.IN_REVIEW);
        this.decidedBy = by;
        this.reviewedDeltaHours = hours;
        this.feasibleGoLive = goLive;
    }

    void reject(String by) {
        requireOther(by);
        move(AmendmentStatus.REJECTED, AmendmentStatus.IN_REVIEW);
        this.decidedBy = by;
    }

    void withdraw() {
        move(AmendmentStatus.WITHDRAWN, AmendmentStatus.DRAFT, AmendmentStatus.IN_REVIEW, AmendmentStatus.APPROVED);
    }

    AgreedChange apply(int presentRevision) {
        if (status == AmendmentStatus.APPROVED && presentRevision != dealRevision) {
            throw new AmendmentRefusals.DealWasAmendedMeanwhile(id(), dealRevision, presentRevision);
        }
        if (!isCorrection() && (documentUrl == null || documentSha256 == null)) {
            throw new AmendmentRefusals.CustomerHasNotSigned(id());
        }
        move(AmendmentStatus.APPLIED, AmendmentStatus.APPROVED);
        return new AgreedChange(
                id(), kindNames(), deltaAmount, deltaEffortHours, newGoLive, itemKeys(), documentUrl, documentSha256);
    }

    private void move(AmendmentStatus to, AmendmentStatus... from) {
        if (!Arrays.asList(from).contains(status)) {
            throw new AmendmentRefusals.AmendmentIsNotIn(id(), status, from);
        }
        this.status = to;
        this.moved = true;
    }

    /** Whether it was drafted or moved on since the last call. */
    boolean takeMove() {
        boolean taken = moved;
        this.moved = false;
        return taken;
    }

    private void requireDraft() {
        if (status != AmendmentStatus.DRAFT) {
            throw new AmendmentRefusals.AmendmentIsNotIn(id(), status, AmendmentStatus.DRAFT);
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new AmendmentRefusals.AmendmentIsNotIn(
                    id(), status, AmendmentStatus.DRAFT, AmendmentStatus.IN_REVIEW, AmendmentStatus.APPROVED);
        }
    }

    private void requireOther(String by) {
        if (by.equals(createdById())) {
            throw new AmendmentRefusals.DrafterCannotDecide(id());
        }
    }

    /** Whether only what was written wrongly is put right. */
    boolean isCorrection() {
        return CORRECTION.equals(kinds);
    }

    List<String> itemKeys() {
        return affectedItemKeys == null ? List.of() : List.of(affectedItemKeys.split(";"));
    }

    List<String> kindNames() {
        return Arrays.stream(kinds.split(";"))
                .map(kind -> kind.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    AmendmentStatus status() {
        return status;
    }

    String number() {
        return number;
    }

    String opportunity() {
        return opportunity;
    }

    String kinds() {
        return kinds;
    }

    @Nullable String description() {
        return description;
    }

    BigDecimal deltaAmount() {
        return deltaAmount;
    }

    BigDecimal deltaEffortHours() {
        return deltaEffortHours;
    }

    @Nullable LocalDate newGoLive() {
        return newGoLive;
    }

    @Nullable String affectedItemKeys() {
        return affectedItemKeys;
    }

    @Nullable String documentUrl() {
        return documentUrl;
    }

    @Nullable String documentSha256() {
        return documentSha256;
    }

    Integer dealRevision() {
        return dealRevision;
    }

    @Nullable String decidedBy() {
        return decidedBy;
    }

    @Nullable BigDecimal reviewedDeltaHours() {
        return reviewedDeltaHours;
    }

    @Nullable LocalDate feasibleGoLive() {
        return feasibleGoLive;
    }
}
