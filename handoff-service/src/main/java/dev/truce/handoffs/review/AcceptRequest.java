package dev.truce.handoffs.review;

import dev.truce.handoffs.handoff.RequestedCondition;
import dev.truce.platform.sobject.definition.RequiredFieldsMissing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Under what conditions a handoff is accepted. */
public record AcceptRequest(
        @Schema(description = "One for each item that is not settled; empty or absent: accepted unconditionally")
                @Nullable List<Condition> conditions) {

    /** What must still happen. */
    public record Condition(
            @Schema(description = "The item that is not settled", required = true, examples = "po_number") @Nullable String itemKey,
            @Schema(description = "What has to happen", required = true) @Nullable String text,
            @Schema(description = "The user who has to do it", required = true) @Nullable String ownerId,
            @Schema(description = "By when, at most 30 days ahead", required = true) @Nullable LocalDate dueOn) {

        private RequestedCondition requested() {
            List<String> missing = new ArrayList<>();
            addMissing(missing, "itemKey", itemKey);
            addMissing(missing, "text", text);
            addMissing(missing, "ownerId", ownerId);
            addMissing(missing, "dueOn", dueOn);
            if (!missing.isEmpty()) {
                throw new RequiredFieldsMissing(missing);
            }
            return new RequestedCondition(
                    Objects.requireNonNull(itemKey),
                    Objects.requireNonNull(text),
                    Objects.requireNonNull(ownerId),
                    Objects.requireNonNull(dueOn));
        }

        private static void addMissing(List<String> missing, String field, @Nullable Object value) {
            if (value == null) {
                missing.add(field);
            }
        }
    }

    public static List<RequestedCondition> of(@Nullable AcceptRequest request) {
        List<Condition> conditions = request == null ? null : request.conditions();
        return conditions == null
                ? List.of()
                : conditions.stream().map(Condition::requested).toList();
    }
}
