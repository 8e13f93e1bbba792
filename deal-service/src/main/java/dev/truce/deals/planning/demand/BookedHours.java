package dev.truce.deals.planning.demand;

import dev.truce.platform.runtime.calendar.BusinessCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What the units have promised to other deals, or may have to. */
@ApplicationScoped
public class BookedHours {
    private final EntityManager entities;

    BookedHours(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What a unit is booked for by other deals.
     *
     * @param exceptDealId the deal that is planned, whose own demand is not subtracted
     */
    public List<Booked> of(String unitId, String exceptDealId) {
        return entities.createQuery(
                        """
                        from ResourceDemand where deliveryUnit = :unit and opportunity <> :deal
                        and isDeleted = false and state <> :released order by id""",
                        ResourceDemand.class)
                .setParameter("unit", unitId)
                .setParameter("deal", exceptDealId)
                .setParameter("released", DemandState.RELEASED)
                .getResultStream()
                .map(row -> new Booked(row.isConfirmed(), row.hours(), row.probability(), row.startsOn(), row.endsOn()))
                .toList();
    }

    /**
     * Hours of one deal, spread evenly over its business days.
     *
     * @param committed whether the deal is won
     * @param probability chance of winning in percent
     */
    public record Booked(boolean committed, BigDecimal hours, int probability, LocalDate from, LocalDate to) {
        private static final int DIGITS = 2;
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /**
         * The hours that fall on the days, both included; of an open deal, as many as it is likely to need. Where a deal
         * has no business day, such as one that begins and ends on a Sunday, every day of it counts.
         */
        public BigDecimal hoursBetween(LocalDate first, LocalDate last, BusinessCalendar calendar) {
            LocalDate begin = from.isBefore(first) ? first : from;
            LocalDate end = to.isAfter(last) ? last : to;
            if (end.isBefore(begin)) {
                return BigDecimal.ZERO;
            }
            int all = calendar.businessDays(from, to);
            long within = all == 0 ? days(begin, end) : calendar.businessDays(begin, end);
            return hours.multiply(BigDecimal.valueOf(within))
                    .multiply(BigDecimal.valueOf(probability))
                    .divide(
                            BigDecimal.valueOf(all == 0 ? days(from, to) : all).multiply(HUNDRED),
                            DIGITS,
                            RoundingMode.HALF_UP);
        }

        private static long days(LocalDate first, LocalDate last) {
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }
}
