package dev.truce.deals.review;

import dev.truce.deals.deal.DealDesk;
import dev.truce.deals.timer.DueWork;
import dev.truce.deals.unit.DeliveryUnits;
import dev.truce.deals.unit.UnitProfile;
import dev.truce.platform.runtime.calendar.BusinessCalendars;
import dev.truce.platform.sobject.row.SavedRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R9 and R10: approvals grow old, and a delivery that does not answer is escalated. */
@ApplicationScoped
class KeepReviewDeadlines implements DueWork {
    private static final int AT_ONCE = 100;

    private final DeliveryReviews reviews;
    private final DealDesk desk;
    private final DeliveryUnits units;
    private final ReviewPolicy policy;
    private final BusinessCalendars calendars;
    private final Clock clock;
    private final SavedRecords records;

    KeepReviewDeadlines(
            DeliveryReviews reviews,
            DealDesk desk,
            DeliveryUnits units,
            ReviewPolicy policy,
            BusinessCalendars calendars,
            Clock clock,
            SavedRecords records) {
        this.reviews = reviews;
        this.desk = desk;
        this.units = units;
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
            records.saved(review);
            desk.reconsider(review.opportunity());
        }
        Instant now = clock.instant();
        List<DeliveryReview> overdue = reviews.overdue(now, AT_ONCE);
        overdue.forEach(review -> escalate(review, now));
    }

    private void escalate(DeliveryReview review, Instant now) {
        boolean twice = calendars
                .ofUnit(review.asking().deliveryUnit())
                .plus(review.asking().dueAt(), policy.slaDays())
                .isBefore(now);
        int level = twice ? 2 : 1;
        if (level > review.escalationLevel()) {
            review.escalate(
                    level, level == 1 ? leadOf(review.asking().deliveryUnit()).orElse(null) : null);
            records.saved(review);
        }
    }

    private Optional<String> leadOf(@Nullable String unitId) {
        return Optional.ofNullable(unitId).flatMap(units::find).map(UnitProfile::leadId);
    }
}
