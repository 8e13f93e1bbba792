package dev.truce.deals.deal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The fields of one write on which the rules of a stage that is sent with them depend. */
final class SentFields {
    private final Set<Field> sent = EnumSet.noneOf(Field.class);

    /** A field that was sent, and whether it has another value than before. */
    enum Field {
        CLOSE_DATE,
        OTHER_CLOSE_DATE,
        PROBABILITY,
        OTHER_PROBABILITY,
        STAGE_CHANGE_REASON
    }

    void add(Field field) {
        sent.add(field);
    }

    boolean has(Field field) {
        return sent.contains(field);
    }

    /** @param another whether it is another day than before */
    void addCloseDate(boolean another) {
        sent.add(Field.CLOSE_DATE);
        sent.remove(Field.OTHER_CLOSE_DATE);
        if (another) {
            sent.add(Field.OTHER_CLOSE_DATE);
        }
    }

    /** D4: the day that was sent with the close, and otherwise today: a planned date is no closing day. */
    LocalDate closingDay(String dealId, LocalDate planned, LocalDate today) {
        if (!has(Field.CLOSE_DATE)) {
            return today;
        }
        if (has(Field.OTHER_CLOSE_DATE) && planned.isAfter(today)) {
            throw new DealRefusals.DealClosesInTheFuture(dealId, planned, today);
        }
        return planned.isAfter(today) ? today : planned;
    }

    void clear() {
        sent.clear();
    }
}
