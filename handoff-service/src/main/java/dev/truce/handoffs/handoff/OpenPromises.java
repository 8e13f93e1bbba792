package dev.truce.handoffs.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.item.Checklist;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checklist says is assumed and not confirmed, and what was promised. */
public record OpenPromises(List<Assumption> assumptions, List<Commitment> commitments) {

    public OpenPromises {
        assumptions = List.copyOf(assumptions);
        commitments = List.copyOf(commitments);
    }

    /** Something assumed that nobody has confirmed. */
    public record Assumption(String text, @Nullable BigDecimal impactHours, @Nullable LocalDate validateBy) {

        public boolean costsAtLeast(BigDecimal hours) {
            return impactHours != null && impactHours.compareTo(hours) >= 0;
        }
    }

    /** Something promised. */
    public record Commitment(String text, @Nullable String madeTo) {}

    public static OpenPromises of(Checklist checklist) {
        return new OpenPromises(
                checklist
                        .entries("ASSUMPTION")
                        .filter(entry -> !entry.path("confirmed").asBoolean(false))
                        .map(entry -> new Assumption(
                                entry.path("statement").asText(),
                                number(entry, "impactHours"),
                                day(entry, "validateBy")))
                        .toList(),
                checklist
                        .entries("COMMITMENT")
                        .map(entry -> new Commitment(
                                entry.path("statement").asText(),
                                entry.path("madeTo").textValue()))
                        .toList());
    }

    private static @Nullable BigDecimal number(JsonNode entry, String member) {
        return entry.has(member) ? entry.get(member).decimalValue() : null;
    }

    private static @Nullable LocalDate day(JsonNode entry, String member) {
        return entry.has(member) ? LocalDate.parse(entry.get(member).textValue()) : null;
    }
}
