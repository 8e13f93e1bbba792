package dev.truce.deals.deal.port;

/**
 * One guard that does not have to hold.
 *
 * @param guard its code, such as G3
 * @param by the executive
 * @param reason why
 */
public record GuardOverride(String guard, String by, String reason) {}
