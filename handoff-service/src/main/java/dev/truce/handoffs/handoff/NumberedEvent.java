package dev.truce.handoffs.handoff;

/**
 * A domain event with its sequence number in the history of its handoff. One transaction can record several events;
 * consumers that skip events not newer than the last one processed must miss none of them.
 */
public record NumberedEvent(long number, HandoffEvent event) {}
