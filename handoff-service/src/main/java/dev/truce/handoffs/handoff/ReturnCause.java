package dev.truce.handoffs.handoff;

import dev.truce.handoffs.item.ReturnReason;
import org.jspecify.annotations.Nullable;

/**
 * Why a handoff is returned.
 *
 * @param itemKey the item that is wrong; null: the whole handoff
 * @param code the kind of fault
 * @param text what would be right
 */
public record ReturnCause(@Nullable String itemKey, ReturnReason code, String text) {
    private static final int TOO_SHORT = 10;

    boolean isHelpful() {
        return text.strip().length() >= TOO_SHORT;
    }
}
