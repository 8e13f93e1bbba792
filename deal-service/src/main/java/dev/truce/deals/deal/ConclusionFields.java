package dev.truce.deals.deal;

import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.FieldType;
import java.time.LocalDate;

/** The fields about the end of a deal, written by the close action and by PATCH alike. */
final class ConclusionFields {
    static final FieldType<String> LOSS_REASON = picklist(
            "Price",
            "Competitor",
            "No Budget",
            "No Decision",
            "Timing",
            "Delivery Not Confident",
            "Internal Misalignment",
            "Review Too Slow",
            "Other");
    static final FieldType<String> COMPETITOR = text(255);
    static final FieldType<LocalDate> CLOSE_DATE = date();

    private ConclusionFields() {}
}
