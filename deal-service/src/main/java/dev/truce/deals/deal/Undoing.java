package dev.truce.deals.deal;

import org.jspecify.annotations.Nullable;

/**
 * Why a close is undone, and where the handoff stands that began with it.
 *
 * @param handoffState the status of the handoff as a value of its picklist; null where there is none
 */
public record Undoing(String reason, @Nullable String handoffId, @Nullable String handoffState) {}
