package dev.truce.deals.review.deadline;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.deal.port.DealFacts;
import dev.truce.deals.review.DeliveryReview;
import dev.truce.deals.review.DeliveryReviews;
import dev.truce.deals.review.Escalation;
import dev.truce.deals.review.ReviewPolicy;
import dev.truce.deals.review.Validity;
import dev.truce.deals.timer.DueWork;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** R9 and R10: approvals expire, and reviews that are overdue are escalated, or approved tacitly. */
@ApplicationScoped
public class EnforceReviewDeadlines implements DueWork {
    private static final int AT_ONCE = 100;

    private final DeliveryReviews reviews;
    private final DealDesk desk;
    private final EscalationPath path;
    private final TacitApproval tacitApproval;
    private final ReviewPolicy policy;
    private final BusinessCalendars calendars;
    private final Clock clock;
    private final SavedRecords records;

    EnforceReviewDeadlines(
            DeliveryReviews reviews,
            DealDesk desk,
            EscalationPath path,
            TacitApproval tacitApproval,
            ReviewPolicy policy,
            BusinessCalendars calendars,
            Clock clock,
            SavedRecords records) {
        this.reviews = reviews;
        this.desk = desk;
        this.path = path;
        this.tacitApproval = tacitApproval;
        this.policy = policy;
        this.calendars = calendars;
        this.clock = clock;
        this.records = records;
    }

    @Override
    @Transactional
    public void doWhatIsDue() {
        LocalDate today = LocalDate.now(clock);
        for (DeliveryReview review : reviews.outlived(today, AT_ONCE)) {
            review.expire(today);
            save(review);
        }
        Instant now = clock.instant();
        for (DeliveryReview review : reviews.overdue(now, AT_ONCE)) {
            missed(review, now);
        }
    }

    private void missed(DeliveryReview review, Instant now) {
        if (!isTwiceOverdue(review, now)) {
            escalate(review, Escalation.MANAGER);
            return;
        }
        DealFacts deal = desk.lookEvenIfDeleted(review.opportunity());
        if (tacitApproval.isDueTo(deal)) {
            review.approveTacitly(deal, now, Validity.from(LocalDate.now(clock), policy));
            save(review);
        } else {
            escalate(review, Escalation.EXECUTIVE);
        }
    }

    private boolean isTwiceOverdue(DeliveryReview review, Instant now) {
        return calendars
                .ofUnit(review.asking().deliveryUnit())
                .plus(review.asking().dueAt(), policy.slaDays())
                .isBefore(now);
    }

    private void escalate(DeliveryReview review, Escalation level) {
        if (level.number() > review.escalationLevel()) {
            review.escalate(level, path.from(review, level).orElse(null));
            records.saved(review);
        }
    }

    private void save(DeliveryReview review) {
        records.saved(review);
        desk.reconsider(review.opportunity());
    }
}
