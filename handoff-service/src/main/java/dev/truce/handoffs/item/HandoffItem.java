package dev.truce.handoffs.item;

import dev.truce.handoffs.answer.Answer;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.picklist.Picklist;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.platform.sobject.access.Directory;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist and what became of it: missing, provided, then verified or disputed by the other side;
 * or said not to apply, which the other side approves or rejects.
 */
@Entity
@Table(name = "handoff_item")
public class HandoffItem extends ItemAnswer {
    private String status = Picklist.word(ItemStatus.MISSING);
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;
    private @Nullable String disputeReason;
    private int timesDisputed;
    private @Nullable String documentSha256;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffItem() {}

    public HandoffItem(String id, String handoff, ItemDefinition asked, int sortOrder) {
        super(id, handoff, asked, sortOrder);
    }

    /**
     * Answers the question. An answer that was verified has to be verified again.
     *
     * @param people knows the users that an answer may name
     * @param revision the revision of the handoff that is being worked on
     */
    public ItemChange provide(ProvidedAnswer given, Doer by, int revision, Directory people) {
        Provenance minimum = minimumProvenance();
        if (minimum != null && !given.provenance().isAtLeast(minimum)) {
            throw new AnswerNotKnownWellEnough(itemKey(), given.provenance(), minimum);
        }
        Answer read = Answer.read(answerKind(), rules(), given.value(), people);
        if (!read.fits()) {
            throw new AnswerDoesNotFit(itemKey(), read.problems());
        }
        keep(read.value(), given);
        this.documentSha256 = null;
        return answered(ItemStatus.PROVIDED, by, revision, null);
    }

    /**
     * Answers the question from what is known already.
     *
     * @param revision the revision of the handoff that is being worked on
     * @return empty when that does not fit what is asked; then the question stays as it is
     */
    public Optional<ItemChange> prefill(ProvidedAnswer known, Doer by, int revision, Directory people) {
        Provenance minimum = minimumProvenance();
        Answer read = Answer.read(answerKind(), rules(), known.value(), people);
        if (!read.fits() || (minimum != null && !known.provenance().isAtLeast(minimum))) {
            return Optional.empty();
        }
        keep(read.value(), known);
        return Optional.of(answered(ItemStatus.PROVIDED, by, revision, null));
    }

    /**
     * Takes over what an earlier handoff of the same deal knows about the same question. What was settled there stays
     * settled.
     *
     * @return empty where the question was open there too
     */
    public Optional<ItemChange> takeOver(HandoffItem earlier, Doer by) {
        if (!earlier.isAnswered()) {
            return Optional.empty();
        }
        keepFrom(earlier);
        this.verifiedBy = earlier.verifiedBy;
        this.verifiedAt = earlier.verifiedAt;
        this.documentSha256 = earlier.documentSha256;
        return Optional.of(moveTo(earlier.status(), by.userId(), null));
    }

    /** The deal has changed, so that the answer may not be right any more: the question is open again. */
    public ItemChange outdate(Doer by) {
        String reason = "%s: The deal has changed".formatted(Picklist.word(ReturnReason.WRONG_VERSION));
        this.disputeReason = reason;
        this.verifiedBy = null;
        this.verifiedAt = null;
        return moveTo(ItemStatus.DISPUTED, by.userId(), reason);
    }

    /** Says that the question does not apply to this deal; where somebody verifies, they decide whether that is so. */
    public ItemChange claimNotApplicable(String because, Doer by, int revision) {
        if (isHardGate() || rules().emptyAttestation() != null) {
            throw new ItemAlwaysApplies(itemKey(), rules().emptyAttestation());
        }
        if (!status().isOpen()) {
            throw new ItemNotIn(itemKey(), status(), "be said not to apply", "Missing, Disputed or Na Rejected");
        }
        keepNotApplicable(because);
        return answered(
                verifiers().isEmpty() ? ItemStatus.NA_APPROVED : ItemStatus.NA_REQUESTED, by, revision, because);
    }

    /** Whether it can be said now that it does not apply. */
    public boolean mayBeNotApplicable() {
        return status().isOpen() && !isHardGate() && rules().emptyAttestation() == null;
    }

    /**
     * Confirms the answer, or that the question does not apply.
     *
     * @param sha256 of the document that was looked at, where one is linked
     */
    public ItemChange verify(Doer by, @Nullable String sha256) {
        requireJudgeable("verified", by);
        if (status() == ItemStatus.PROVIDED) {
            this.documentSha256 = checksum(sha256);
        }
        this.verifiedBy = by.userId();
        this.verifiedAt = by.at();
        ItemStatus to = status() == ItemStatus.PROVIDED ? ItemStatus.VERIFIED : ItemStatus.NA_APPROVED;
        return moveTo(to, by.userId(), null);
    }

    /** Says what is wrong with the answer, or that the question does apply. */
    public ItemChange dispute(ReturnReason code, String text, Doer by) {
        requireJudgeable("disputed", by);
        return sentBack(code, text, by);
    }

    /**
     * Hands the item back with its reason when the whole handoff is returned.
     *
     * @throws VerifiedItemStaysVerified when it was settled before
     */
    public ItemChange sendBack(ReturnReason code, String text, Doer by) {
        if (status() == ItemStatus.VERIFIED || status() == ItemStatus.NA_APPROVED) {
            throw new VerifiedItemStaysVerified(itemKey());
        }
        return sentBack(code, text, by);
    }

    private ItemChange sentBack(ReturnReason code, String text, Doer by) {
        String reason = "%s: %s".formatted(Picklist.word(code), text);
        this.disputeReason = reason;
        this.timesDisputed++;
        if (status() == ItemStatus.NA_REQUESTED) {
            return moveTo(ItemStatus.NA_REJECTED, by.userId(), reason);
        }
        return moveTo(status().isOpen() ? status() : ItemStatus.DISPUTED, by.userId(), reason);
    }

    /** Lets acceptance go ahead without it, under a condition. */
    public ItemChange defer(String condition, Doer by) {
        return moveTo(ItemStatus.DEFERRED, by.userId(), condition);
    }

    private void requireJudgeable(String done, Doer by) {
        if (status() != ItemStatus.PROVIDED && status() != ItemStatus.NA_REQUESTED) {
            throw new ItemNotIn(itemKey(), status(), "be " + done, "Provided or Na Requested");
        }
        if (by.userId().equals(providedBy())) {
            throw new ProviderCannotVerify(itemKey());
        }
        if (isRequired() && by.side() != null && by.side().equals(providedBySide())) {
            throw new VerifierOnSameSide(itemKey(), by.side());
        }
    }

    private @Nullable String checksum(@Nullable String seen) {
        String linked = value().path("sha256").textValue();
        String known = seen == null ? linked : seen;
        if (known == null) {
            if (rules().checksum()) {
                throw new DocumentChecksumNeeded(itemKey());
            }
            return null;
        }
        if (linked != null && !linked.equalsIgnoreCase(known)) {
            throw new DocumentHasChanged(itemKey(), linked, known);
        }
        return known.toLowerCase(Locale.ROOT);
    }

    private ItemChange answered(ItemStatus to, Doer by, int revision, @Nullable String reason) {
        rememberProvider(by, revision);
        this.verifiedBy = null;
        this.verifiedAt = null;
        this.disputeReason = null;
        return moveTo(to, by.userId(), reason);
    }

    private ItemChange moveTo(ItemStatus to, String by, @Nullable String reason) {
        ItemStatus from = status();
        this.status = Picklist.word(to);
        return new ItemChange(itemKey(), section(), label(), from, to, provenance(), by, reason);
    }

    /** Whether nothing is left to do: verified, approved not to apply, or answered where nobody has to verify. */
    public boolean isSettled() {
        return status() == ItemStatus.VERIFIED
                || status() == ItemStatus.NA_APPROVED
                || (status() == ItemStatus.PROVIDED && verifiers().isEmpty());
    }

    /** Whether the provider has done their part. */
    public boolean isAnswered() {
        return status().isAnswered();
    }

    public ItemStatus status() {
        return Picklist.read(ItemStatus.class, status);
    }

    public String statusWord() {
        return status;
    }

    public int timesDisputed() {
        return timesDisputed;
    }

    public @Nullable String verifiedBy() {
        return verifiedBy;
    }

    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    public @Nullable String disputeReason() {
        return disputeReason;
    }

    public @Nullable String documentSha256() {
        return documentSha256;
    }
}
