package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.ReturnReason;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a handoff is returned.
 *
 * @param itemKey the item that is wrong; null: the whole handoff
 * @param code the kind of fault
 * @param text what would be right
 */
public record ReturnCause(@Nullable String itemKey, ReturnReason code, String text) {
    private static final int SHORTEST = 10;

    /**
     * Makes sure that a return says what would be right.
     *
     * @param handoff its number, for the refusal
     */
    static void requireHelpful(List<ReturnCause> causes, String handoff) {
        if (causes.isEmpty() || !causes.stream().allMatch(ReturnCause::isHelpful)) {
            throw new ReturnNeedsReason(handoff);
        }
    }

    private boolean isHelpful() {
        return text.strip().length() >= SHORTEST;
    }

    /** A handoff is returned without saying what would be right. */
    static final class ReturnNeedsReason extends Refusal {
        ReturnNeedsReason(String handoff) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "Handoff %s is returned with at least one reason, each with a code and a text of 10 characters or more that says what would be right"
                            .formatted(handoff),
                    "reasons");
        }
    }
}
