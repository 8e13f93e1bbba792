package dev.truce.deals.review.approval;

import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.ReviewStatus;
import dev.truce.deals.review.action.ReviewView;
import dev.truce.deals.review.action.WorkOnReview;
import dev.truce.deals.review.assignment.AssignReview;
import dev.truce.deals.review.decision.ApproveRequest;
import dev.truce.deals.review.decision.DecideReview;
import dev.truce.deals.review.decision.RejectRequest;
import dev.truce.deals.review.request.AskRequest;
import dev.truce.deals.review.request.RequestReview;
import dev.truce.platform.sobject.process.AlreadyInProcess;
import dev.truce.platform.sobject.process.ApprovalOutcome;
import dev.truce.platform.sobject.process.ApprovalProcess;
import dev.truce.platform.sobject.process.ApprovalStep;
import dev.truce.platform.sobject.process.Comments;
import dev.truce.platform.sobject.process.InstanceStatus;
import dev.truce.platform.sobject.process.ProcessDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * The delivery review as an approval process: a deal is submitted, the review of each unit is a work item. Whoever
 * decides a review that nobody has taken yet takes it first.
 */
@ApplicationScoped
class ReviewApproval implements ApprovalProcess {
    private static final String DEAL = "Opportunity";
    private static final String REVIEW = "Delivery_Review__c";
    private static final ProcessDefinition DEFINITION = new ProcessDefinition(
            "04a000000000001AAA",
            "Delivery Review",
            "Delivery's say before a deal is locked in.",
            DEAL,
            Set.of(DEAL, REVIEW),
            REVIEW);

    private final RequestReview requestReview;
    private final AssignReview assignReview;
    private final DecideReview decideReview;
    private final ReviewWorkItems workItems;
    private final Comments comments;

    ReviewApproval(
            RequestReview requestReview,
            AssignReview assignReview,
            DecideReview decideReview,
            ReviewWorkItems workItems,
            Comments comments) {
        this.requestReview = requestReview;
        this.assignReview = assignReview;
        this.decideReview = decideReview;
        this.workItems = workItems;
        this.comments = comments;
    }

    @Override
    public ProcessDefinition definition() {
        return DEFINITION;
    }

    @Override
    public ApprovalOutcome submit(ApprovalStep step) {
        String deal = workItems.dealOf(step.recordId());
        if (!workItems.of(deal).isEmpty()) {
            throw new AlreadyInProcess(deal);
        }
        AskRequest request = comments.body(step.comments(), AskRequest.class).orElse(new AskRequest(false));
        List<ReviewView> asked = requestReview.of(deal, request);
        return new ApprovalOutcome(
                deal,
                InstanceStatus.PENDING,
                asked.stream().map(ReviewView::reviewId).toList(),
                workItems.reviewersOf(deal));
    }

    @Override
    public ApprovalOutcome approve(ApprovalStep step) {
        ApproveRequest request =
                comments.body(step.comments(), ApproveRequest.class).orElse(ApproveRequest.SAYING_NOTHING);
        return workItems.outcome(decideReview
                .approve(taken(workItems.meant(step.recordId())), request)
                .dealId());
    }

    @Override
    public ApprovalOutcome reject(ApprovalStep step) {
        RejectRequest request =
                comments.body(step.comments(), RejectRequest.class).orElseGet(() -> RejectRequest.of(step.comments()));
        return workItems.outcome(decideReview
                .reject(taken(workItems.meant(step.recordId())), request)
                .dealId());
    }

    private WorkOnReview.ReviewRef taken(DeliveryReview review) {
        WorkOnReview.ReviewRef ref = new WorkOnReview.ReviewRef(review.opportunity(), review.id(), null);
        if (review.status() == ReviewStatus.REQUESTED) {
            assignReview.claim(ref);
        }
        return ref;
    }
}
