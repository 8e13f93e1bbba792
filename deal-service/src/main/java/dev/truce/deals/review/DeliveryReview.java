package dev.truce.deals.review;

import dev.truce.deals.deal.port.Assessment;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The review of one scope of a deal by one delivery unit; it goes stale once the scope has changed materially. */
@Entity
@Table(name = "delivery_review")
public class DeliveryReview extends SObjectRecord {
    private String opportunity;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private boolean isCurrent = true;
    private @Nullable String reviewer;
    private @Nullable String delegate;
    private @Nullable Instant claimedAt;
    private int escalationLevel;

    @Embedded
    protected Asking asking;

    @Embedded
    protected ReviewedScope reviewedScope;

    @Embedded
    protected Verdict verdict = new Verdict();

    @Transient
    private final List<ReviewEvent> events = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DeliveryReview() {}

    private DeliveryReview(ReviewTicket ticket, DealFacts deal, ReviewStatus status) {
        super(ticket.id());
        this.asking = new Asking(ticket);
        this.opportunity = deal.dealId();
        this.reviewedScope = new ReviewedScope(deal);
        this.status = status;
    }

    /** R1: the clock of delivery begins. */
    public static DeliveryReview requested(ReviewTicket ticket, DealFacts deal) {
        DeliveryReview review = new DeliveryReview(ticket, deal, ReviewStatus.REQUESTED);
        review.events.add(new ReviewEvent.Requested());
        return review;
    }

    /** R7: an executive lets the deal close without a review, as it is now. */
    public static DeliveryReview waived(ReviewTicket ticket, DealFacts deal, String reason) {
        DeliveryReview review = new DeliveryReview(ticket, deal, ReviewStatus.WAIVED);
        review.verdict.decide(ReviewStatus.WAIVED, ticket.by(), ticket.at());
        review.verdict.waive(reason);
        review.events.add(new ReviewEvent.Waived(reason));
        return review;
    }

    /** R2: by whom it is reviewed from now on. */
    public void assignTo(String userId, String by, Instant at) {
        requireIn(ReviewStatus.REQUESTED, ReviewStatus.IN_REVIEW);
        this.reviewer = userId;
        this.delegate = null;
        this.claimedAt = at;
        this.status = ReviewStatus.IN_REVIEW;
        events.add(new ReviewEvent.Assigned(by));
    }

    /** Who may decide while the reviewer is away. */
    public void delegateTo(String userId, String by) {
        requireIn(ReviewStatus.IN_REVIEW);
        this.delegate = userId;
        events.add(new ReviewEvent.Assigned(by));
    }

    /** R3. */
    public void requestChanges(List<Finding> findings, String by, Instant at) {
        decide(ReviewStatus.CHANGES_REQUESTED, by, at).find(findings);
    }

    /** R4 and R5; from now on it applies to the present scope of the deal. */
    public void approve(Approval approval, DealFacts deal, String by, Instant at, Validity validity) {
        Verdict given = decide(approval.decision(), by, at);
        given.rate(approval.dimensions());
        given.estimate(approval);
        given.hold(validity);
        this.reviewedScope = new ReviewedScope(deal);
    }

    /** R6. */
    public void reject(List<ReviewReason> reasons, String counterProposal, String by, Instant at) {
        decide(ReviewStatus.REJECTED, by, at).refuse(reasons, counterProposal);
    }

    private Verdict decide(ReviewStatus decision, String by, Instant at) {
        requireIn(ReviewStatus.IN_REVIEW);
        requireDecider(by);
        return conclude(decision, by, at);
    }

    private Verdict conclude(ReviewStatus decision, String by, Instant at) {
        verdict.decide(decision, by, at);
        this.status = decision;
        events.add(new ReviewEvent.Decided(null));
        return verdict;
    }

    /** E22: nothing material has changed, and delivery confirms that. */
    public void reconfirm(DealFacts deal, String by, Instant at, Validity validity) {
        requireIn(
                ReviewStatus.STALE, ReviewStatus.EXPIRED, ReviewStatus.APPROVED, ReviewStatus.APPROVED_WITH_CONDITIONS);
        ReviewStatus before = verdict.decision();
        if (before == null || !before.isApproval()) {
            throw new ReviewRefusals.NothingToReconfirm(id());
        }
        requireDecider(by);
        conclude(before, by, at).hold(validity);
        this.reviewedScope = new ReviewedScope(deal);
    }

    public void withdraw(String by) {
        requireIn(ReviewStatus.REQUESTED, ReviewStatus.IN_REVIEW);
        this.status = ReviewStatus.WITHDRAWN;
        events.add(new ReviewEvent.Withdrawn(by));
    }

    /** R8: the scope of the deal has changed materially since the decision. */
    public void goStale(List<String> fields, DealFacts deal) {
        requireIn(ReviewStatus.APPROVED, ReviewStatus.APPROVED_WITH_CONDITIONS, ReviewStatus.WAIVED);
        this.status = ReviewStatus.STALE;
        events.add(new ReviewEvent.WentStale(fields, deal.scopeVersion(), deal.fingerprint()));
    }

    /** R9. */
    public void expire(LocalDate today) {
        LocalDate last = verdict.validUntil();
        if (status.isApproval() && last != null && last.isBefore(today)) {
            this.status = ReviewStatus.EXPIRED;
            events.add(new ReviewEvent.Expired());
        }
    }

    /** R10: delivery did not decide in time; a manager of it may decide as well. */
    public void escalate(Escalation level, @Nullable String to) {
        requireIn(ReviewStatus.REQUESTED, ReviewStatus.IN_REVIEW);
        this.escalationLevel = level.number();
        if (level.mayDecide() && to != null && status == ReviewStatus.IN_REVIEW && delegate == null) {
            this.delegate = to;
        }
        events.add(new ReviewEvent.Breached(escalationLevel, to));
    }

    /** R10: no answer in time counts as approval of the present scope. */
    public void approveTacitly(DealFacts deal, Instant at, Validity validity) {
        requireIn(ReviewStatus.REQUESTED, ReviewStatus.IN_REVIEW);
        conclude(ReviewStatus.APPROVED, Actor.SYSTEM_USER_ID, at).holdTacitly(validity);
        this.reviewedScope = new ReviewedScope(deal);
    }

    /** Another request or a waiver takes its place. */
    public void supersede(String by) {
        if (status.isUndecided()) {
            withdraw(by);
        }
        this.isCurrent = false;
    }

    private void requireIn(ReviewStatus... expected) {
        for (ReviewStatus one : expected) {
            if (status == one) {
                return;
            }
        }
        throw new ReviewRefusals.ReviewIsNotIn(id(), status, expected);
    }

    private void requireDecider(String userId) {
        if (!userId.equals(reviewer) && !userId.equals(delegate)) {
            throw new ReviewRefusals.OnlyReviewerDecides(id(), reviewer);
        }
    }

    /** Adds the assessment of the deal to a decision that is still to be published. */
    public void judge(Supplier<Assessment> deal) {
        events.replaceAll(event -> event instanceof ReviewEvent.Decided ? new ReviewEvent.Decided(deal.get()) : event);
    }

    public List<ReviewEvent> takeEvents() {
        List<ReviewEvent> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    public ReviewStatus status() {
        return status;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Asking asking() {
        return asking;
    }

    public ReviewedScope reviewedScope() {
        return reviewedScope;
    }

    public String opportunity() {
        return opportunity;
    }

    Boolean isCurrent() {
        return isCurrent;
    }

    public @Nullable String reviewer() {
        return reviewer;
    }

    public @Nullable String delegate() {
        return delegate;
    }

    @Nullable Instant claimedAt() {
        return claimedAt;
    }

    public Integer escalationLevel() {
        return escalationLevel;
    }
}
