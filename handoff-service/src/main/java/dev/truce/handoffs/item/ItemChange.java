package dev.truce.handoffs.item;

import dev.truce.handoffs.answer.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A change of one item. It does not carry the answer, which may be visible to one side only.
 *
 * @param changedBy the user who changed it
 * @param reason why it is disputed, sent back or said not to apply
 */
public record ItemChange(
        String itemKey,
        String section,
        String label,
        ItemStatus from,
        ItemStatus to,
        @Nullable Provenance provenance,
        String changedBy,
        @Nullable String reason) {}
