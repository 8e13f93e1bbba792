package dev.truce.deals.commitment.line;

import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
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

    /** What sells no standard offering cannot deviate from one. */
    static final class BespokeLineHasNoStandard extends Refusal {
        BespokeLineHasNoStandard(String lineId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Line %s is bespoke and has no standard to deviate from: describe it in the line, or give it a Product2Id first"
                            .formatted(lineId),
                    "Opportunity_Line_Item__c");
        }
    }

    /** A deviation is not moved from line to line. */
    static final class DeviationStaysWithItsLine extends Refusal {
        DeviationStaysWithItsLine(String deviationId, String lineId) {
            super(
                    ErrorCode.FIELD_INTEGRITY_EXCEPTION,
                    "Deviation %s belongs to line %s and stays there: delete it and create one for the other line"
                            .formatted(deviationId, lineId),
                    "Opportunity_Line_Item__c");
        }
    }
}
