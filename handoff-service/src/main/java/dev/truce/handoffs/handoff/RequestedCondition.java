package dev.truce.handoffs.handoff;

import java.time.LocalDate;

/**
 * A condition as the acceptor asks for it.
 *
 * @param itemKey the item that is not settled
 * @param text what has to happen
 * @param ownerId who has to do it
 * @param dueOn by when
 */
public record RequestedCondition(String itemKey, String text, String ownerId, LocalDate dueOn) {}
