package dev.truce.handoffs.handoff;

/**
 * Something that happened, with its place in the history of its handoff. Several things can happen in one
 * transaction; consumers that ignore what is not newer than the last they saw must miss none of them.
 */
public record NumberedEvent(long number, HandoffEvent event) {}
