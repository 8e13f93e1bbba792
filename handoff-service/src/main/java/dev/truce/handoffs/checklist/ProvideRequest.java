package dev.truce.handoffs.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.answer.Provenance;
import dev.truce.handoffs.item.ProvidedAnswer;
import dev.truce.handoffs.item.Told;
import dev.truce.handoffs.request.RequestPicklist;
import dev.truce.handoffs.request.RequestTexts;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer to an item. */
record ProvideRequest(
        @Schema(
                        description = "A value of the item's kind; the checklist shows an example for each item",
                        implementation = Object.class,
                        required = true)
                @Nullable JsonNode value,
        @Schema(
                        description = "How we know it",
                        required = true,
                        enumeration = {"Customer Confirmed", "Documented", "Sales Asserted", "Assumed"})
                @Nullable String provenance,
        @Schema(description = "What the customer has been told about it") @Nullable ToldCustomer toldCustomer) {

    /** What the customer has been told. */
    record ToldCustomer(
            @Schema(required = true, examples = "2026-11-28") @Nullable LocalDate on,
            @Schema(examples = "Phone") @Nullable String channel,
            @Schema(examples = "Anna Reyes") @Nullable String by) {

        private Told told() {
            if (on == null) {
                throw new RequiredFieldsMissing(List.of("toldCustomer.on"));
            }
            return new Told(
                    on, RequestTexts.line(channel, "toldCustomer.channel"), RequestTexts.line(by, "toldCustomer.by"));
        }
    }

    static ProvidedAnswer of(@Nullable ProvideRequest request) {
        if (request == null) {
            throw new RequiredFieldsMissing(List.of("value", "provenance"));
        }
        if (request.provenance() == null) {
            throw new RequiredFieldsMissing(List.of("provenance"));
        }
        ToldCustomer told = request.toldCustomer();
        return new ProvidedAnswer(
                request.value(),
                RequestPicklist.value(Provenance.class, request.provenance(), "provenance"),
                told == null ? null : told.told());
    }
}
