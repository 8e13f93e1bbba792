package dev.truce.deals.change.amendment;

import dev.truce.deals.deal.port.DealFacts;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amendment as an action leaves it, and the deal with it. */
@Schema(description = "An amendment as an action leaves it, and the deal with it.")
record AmendmentView(
        @Schema(examples = "a055e0000000001AAA") String amendmentId,
        @Schema(examples = "AM-000042") String name,
        @Schema(examples = "Approved") String status,
        @Schema(examples = "0065e0000000001AAA") String dealId,
        @Schema(description = "How often the deal was amended, from 1", examples = "2") int dealRevision,
        @Schema(description = "Amount of the deal", examples = "132000.00") @Nullable BigDecimal dealAmount) {

    static AmendmentView of(DealAmendment amendment, DealFacts deal) {
        return new AmendmentView(
                amendment.id(),
                amendment.number(),
                amendment.status().label(),
                deal.dealId(),
                deal.revision(),
                deal.amount());
    }
}
