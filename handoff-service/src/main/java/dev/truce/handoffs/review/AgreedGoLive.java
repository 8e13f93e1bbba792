package dev.truce.handoffs.review;

import com.fasterxml.jackson.databind.JsonNode;
import dev.truce.handoffs.handoff.Handoff;
import dev.truce.handoffs.item.Checklist;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The go-live that delivery agreed to: as the checklist answers it, else as the deal had it. */
final class AgreedGoLive {
    private static final String PATH = "committedGoLive";

    private AgreedGoLive() {}

    static @Nullable LocalDate of(Handoff handoff, Checklist checklist) {
        return checklist.items().stream()
                .filter(item -> PATH.equals(item.question().prefillPath())
                        && item.question().kind().equals("DATE"))
                .map(item -> item.answer().value())
                .filter(JsonNode::isTextual)
                .map(value -> LocalDate.parse(value.textValue()))
                .findFirst()
                .orElse(handoff.sold().committedGoLive());
    }
}
