package dev.truce.handoffs.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.handoff.HandoffSummary;
import dev.truce.handoffs.item.HandoffItem;
import dev.truce.platform.sobject.picklist.Labelled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item after an action, and where its handoff stands now. */
record AnsweredItem(
        @Schema(examples = "success_criteria") String itemKey,
        @Schema(examples = "Provided") String status,
        @Schema(description = "The answer as it is kept", implementation = Object.class) JsonNode value,
        @Schema(examples = "Customer Confirmed") @Nullable String provenance,
        @Schema(description = "Why it is disputed or was sent back") @Nullable String disputeReason,
        HandoffSummary handoff) {

    static AnsweredItem of(Handoff handoff, HandoffItem item) {
        return new AnsweredItem(
                item.itemKey(),
                item.status().label(),
                item.answer().value(),
                Labelled.labelOf(item.answer().provenance()),
                item.judgement().disputeReason(),
                HandoffSummary.of(handoff));
    }
}
