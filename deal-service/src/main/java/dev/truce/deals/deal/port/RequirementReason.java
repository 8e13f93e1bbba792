package dev.truce.deals.deal.port;

/**
 * One reason why a deal cannot be closed without a delivery review.
 *
 * @param code the rule that asks for it, such as BESPOKE
 * @param text what was found, as a sentence
 */
public record RequirementReason(String code, String text) {}
