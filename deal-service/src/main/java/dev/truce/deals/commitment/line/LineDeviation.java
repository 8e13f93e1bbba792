package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** In what a line differs from the standard offering that it sells, and why that was agreed. */
@Entity
@Table(name = "line_deviation")
class LineDeviation extends SObjectRecord {
    private String opportunityLineItem;
    private String opportunity;
    private String difference;
    private @Nullable String reason;
    private @Nullable BigDecimal extraEffortHours;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected LineDeviation() {}

    @SuppressWarnings("NullAway.Init")
    LineDeviation(String id) {
        super(id);
    }

    /** A deviation stays with its line; naming that line again changes nothing. */
    void deviateFrom(DealLine line) {
        if (opportunityLineItem != null && !opportunityLineItem.equals(line.id())) {
            throw new DeviationStaysWithItsLine(id(), opportunityLineItem);
        }
        if (line.product2Id() == null) {
            throw new BespokeLineHasNoStandard(line.id());
        }
        this.opportunityLineItem = line.id();
        this.opportunity = line.opportunityId();
    }

    void differIn(String what) {
        this.difference = what;
    }

    void because(@Nullable String why) {
        this.reason = why;
    }

    void take(@Nullable BigDecimal hours) {
        this.extraEffortHours = hours;
    }

    String opportunityLineItem() {
        return opportunityLineItem;
    }

    String opportunity() {
        return opportunity;
    }

    String difference() {
        return difference;
    }

    @Nullable String reason() {
        return reason;
    }

    @Nullable BigDecimal extraEffortHours() {
        return extraEffortHours;
    }
}
