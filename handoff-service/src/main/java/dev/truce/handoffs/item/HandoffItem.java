package dev.truce.handoffs.item;

import dev.truce.handoffs.template.Gate;
import dev.truce.handoffs.template.ItemDefinition;
import dev.truce.handoffs.template.Visibility;
import dev.truce.platform.sobject.access.ActorSide;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist and what became of it: missing, provided, then verified or disputed by the other side;
 * or said not to apply, which the other side approves or rejects.
 */
@Entity
@Table(name = "handoff_item")
public class HandoffItem extends SObjectRecord {
    private String handoff;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.MISSING;

    @Embedded
    private ItemQuestion question;

    @Embedded
    private ItemDuty duty;

    @Embedded
    private ItemAnswer answer = new ItemAnswer();

    @Embedded
    private ItemJudgement judgement = new ItemJudgement();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected HandoffItem() {}

    public HandoffItem(String id, String handoff, ItemDefinition asked, int sortOrder) {
        super(id);
        this.handoff = handoff;
        this.visibility = asked.visibility();
        this.question = new ItemQuestion(asked, sortOrder);
        this.duty = new ItemDuty(asked);
    }

    /**
     * Answers the question. An answer that was verified has to be verified again.
     *
     * @param people knows the users that an answer may name
     * @param revision the revision of the handoff that is being worked on
     */
    public ItemChange provide(ProvidedAnswer given, Doer by, int revision, Directory people) {
        answer.keep(question.check().require(given, people), given);
        judgement.forgetDocument();
        return answered(ItemStatus.PROVIDED, by, revision, null);
    }

    /**
     * Answers the question from what is known already.
     *
     * @param revision the revision of the handoff that is being worked on
     * @return empty when that does not fit what is asked; then the question stays as it is
     */
    public Optional<ItemChange> prefill(ProvidedAnswer known, Doer by, int revision, Directory people) {
        return question.check().fitting(known, people).map(value -> {
            answer.keep(value, known);
            return answered(ItemStatus.PROVIDED, by, revision, null);
        });
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
        this.answer = new ItemAnswer(earlier.answer);
        judgement.verifyAs(earlier.judgement);
        return Optional.of(moveTo(earlier.status, by.userId(), null));
    }

    /** Invalidates the answer because the deal has changed: the question is open again. */
    public ItemChange outdate(Doer by) {
        String reason = "%s: The deal has changed".formatted(ReturnReason.WRONG_VERSION.label());
        judgement.outdate(reason);
        return moveTo(ItemStatus.DISPUTED, by.userId(), reason);
    }

    /** Says that the question does not apply to this deal; where somebody verifies, they decide whether that is so. */
    public ItemChange claimNotApplicable(String because, Doer by, int revision) {
        if (alwaysApplies()) {
            throw new ItemRefusals.ItemAlwaysApplies(itemKey(), question.rules().emptyAttestation());
        }
        if (!status.isOpen()) {
            throw new ItemRefusals.ItemIsNotIn(
                    itemKey(), status, "be said not to apply", "Missing, Disputed or Na Rejected");
        }
        answer.keepNotApplicable(because);
        return answered(duty.isVerified() ? ItemStatus.NA_REQUESTED : ItemStatus.NA_APPROVED, by, revision, because);
    }

    /** Whether it can be said now that it does not apply. */
    public boolean mayBeNotApplicable() {
        return status.isOpen() && !alwaysApplies();
    }

    private boolean alwaysApplies() {
        return duty.isHardGate() || question.rules().emptyAttestation() != null;
    }

    /**
     * Confirms the answer, or that the question does not apply.
     *
     * @param sha256 of the document that was looked at, where one is linked
     */
    public ItemChange verify(Doer by, @Nullable String sha256) {
        requireJudgeable("verified", by);
        if (status == ItemStatus.PROVIDED) {
            String linked = answer.value().path("sha256").textValue();
            judgement.recognise(itemKey(), linked, sha256, question.rules().checksum());
        }
        judgement.verify(by);
        return moveTo(status.whenVerified(), by.userId(), null);
    }

    /** Says what is wrong with the answer, or that the question does apply. */
    public ItemChange dispute(ReturnReason code, String text, Doer by) {
        requireJudgeable("disputed", by);
        return sentBack(code, text, by);
    }

    /**
     * Hands the item back with its reason when the whole handoff is returned.
     *
     * @throws ItemRefusals.VerifiedItemStaysVerified when it was settled before
     */
    public ItemChange sendBack(ReturnReason code, String text, Doer by) {
        if (status.isSettled()) {
            throw new ItemRefusals.VerifiedItemStaysVerified(itemKey());
        }
        return sentBack(code, text, by);
    }

    private ItemChange sentBack(ReturnReason code, String text, Doer by) {
        String reason = "%s: %s".formatted(code.label(), text);
        judgement.dispute(reason);
        return moveTo(status.whenSentBack(), by.userId(), reason);
    }

    /** Lets acceptance go ahead without it, under a condition. */
    public ItemChange defer(String condition, Doer by) {
        return moveTo(ItemStatus.DEFERRED, by.userId(), condition);
    }

    private void requireJudgeable(String done, Doer by) {
        if (!status.isJudgeable()) {
            throw new ItemRefusals.ItemIsNotIn(itemKey(), status, "be " + done, "Provided or Na Requested");
        }
        if (answer.cameFrom(by)) {
            throw new ItemRefusals.ProviderCannotVerify(itemKey());
        }
        if (isRequired() && by.side() != null && answer.cameFromSideOf(by)) {
            throw new ItemRefusals.SameSideCannotVerify(itemKey(), by.side());
        }
    }

    private ItemChange answered(ItemStatus to, Doer by, int revision, @Nullable String reason) {
        answer.rememberProvider(by, revision);
        judgement.reset();
        return moveTo(to, by.userId(), reason);
    }

    private ItemChange moveTo(ItemStatus to, String by, @Nullable String reason) {
        ItemStatus from = status;
        this.status = to;
        return new ItemChange(
                itemKey(), question.section(), question.label(), from, to, answer.provenance(), by, reason);
    }

    /** Whether nothing is left to do: verified, approved not to apply, or answered where nobody has to verify. */
    public boolean isSettled() {
        return status.isSettled() || (status == ItemStatus.PROVIDED && !duty.isVerified());
    }

    /** Whether the provider has done their part. */
    public boolean isAnswered() {
        return status.isAnswered();
    }

    /** Whether it must be ready when this gate is passed. */
    public boolean isNeededAt(Gate passed) {
        return isRequired() && duty.gate().isAskedAt(passed);
    }

    public boolean isVisibleOn(@Nullable ActorSide side) {
        return visibility.isShownOn(side);
    }

    public String handoff() {
        return handoff;
    }

    public String itemKey() {
        return question.itemKey();
    }

    public ItemStatus status() {
        return status;
    }

    public ItemQuestion question() {
        return question;
    }

    public ItemDuty duty() {
        return duty;
    }

    public boolean isRequired() {
        return duty.isRequired();
    }

    public ItemAnswer answer() {
        return answer;
    }

    public ItemJudgement judgement() {
        return judgement;
    }

    Visibility visibility() {
        return visibility;
    }
}
