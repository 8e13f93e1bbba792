package dev.truce.handoffs.approval;

import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffStatus;
import dev.truce.handoffs.handoff.HandoffSummary;
import dev.truce.handoffs.handoff.Handoffs;
import dev.truce.handoffs.handoff.ReturnCause;
import dev.truce.handoffs.item.ReturnReason;
import dev.truce.handoffs.review.AcceptRequest;
import dev.truce.handoffs.review.ReturnRequest;
import dev.truce.handoffs.review.Review;
import dev.truce.handoffs.submission.Submission;
import dev.truce.platform.sobject.process.AlreadyInProcess;
import dev.truce.platform.sobject.process.ApprovalOutcome;
import dev.truce.platform.sobject.process.ApprovalProcess;
import dev.truce.platform.sobject.process.ApprovalStep;
import dev.truce.platform.sobject.process.Comments;
import dev.truce.platform.sobject.process.InstanceStatus;
import dev.truce.platform.sobject.process.ProcessDefinition;
import dev.truce.platform.sobject.process.ReasonedComment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The acceptance of a handoff as an approval process: sales submits, delivery approves or rejects. Whoever decides a
 * handoff that nobody has claimed yet claims it first.
 */
@ApplicationScoped
class HandoffApproval implements ApprovalProcess {
    private static final String HANDOFF = "Handoff__c";
    private static final ProcessDefinition DEFINITION = new ProcessDefinition(
            "04a000000000002AAA",
            "Handoff Acceptance",
            "Delivery takes over what sales has sold.",
            HANDOFF,
            Set.of(HANDOFF),
            HANDOFF);

    private final Submission submission;
    private final Review review;
    private final Handoffs handoffs;
    private final Comments comments;

    HandoffApproval(Submission submission, Review review, Handoffs handoffs, Comments comments) {
        this.submission = submission;
        this.review = review;
        this.handoffs = handoffs;
        this.comments = comments;
    }

    @Override
    public ProcessDefinition definition() {
        return DEFINITION;
    }

    @Override
    public ApprovalOutcome submit(ApprovalStep step) {
        if (handoffs.require(step.recordId()).status().isWithDelivery()) {
            throw new AlreadyInProcess(step.recordId());
        }
        HandoffSummary submitted = submission.submit(step.recordId(), null);
        return new ApprovalOutcome(
                submitted.id(),
                InstanceStatus.PENDING,
                List.of(submitted.id()),
                Optional.ofNullable(submitted.acceptorId()).stream().toList());
    }

    @Override
    public ApprovalOutcome approve(ApprovalStep step) {
        AcceptRequest request =
                comments.body(step.comments(), AcceptRequest.class).orElse(null);
        HandoffSummary accepted = review.accept(claimed(step), AcceptRequest.of(request), null);
        return new ApprovalOutcome(accepted.id(), InstanceStatus.APPROVED, List.of(), List.of());
    }

    @Override
    public ApprovalOutcome reject(ApprovalStep step) {
        List<ReturnCause> causes = comments.body(step.comments(), ReturnRequest.class)
                .map(ReturnRequest::of)
                .orElseGet(() -> causes(step.comments()));
        HandoffSummary returned = review.giveBack(claimed(step), causes, null);
        return new ApprovalOutcome(returned.id(), InstanceStatus.REJECTED, List.of(), List.of());
    }

    /** What is wrong is wrong with the whole handoff: words name no item. */
    private static List<ReturnCause> causes(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        ReasonedComment<ReturnReason> why = ReasonedComment.of(words, ReturnReason.class, ReturnReason.INCOMPLETE);
        return why.reasons().stream()
                .map(code -> new ReturnCause(null, code, why.text()))
                .toList();
    }

    private String claimed(ApprovalStep step) {
        Handoff handoff = handoffs.require(step.recordId());
        if (handoff.status() == HandoffStatus.SUBMITTED) {
            review.claim(handoff.id(), null);
        }
        return handoff.id();
    }
}
