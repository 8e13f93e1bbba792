package dev.truce.deals.review.requirement;

import java.math.BigDecimal;

/**
 * How far delivery knows what a deal sells.
 *
 * @param coverage share of the effort whose skills delivery has, in percent
 * @param firstOfKind whether something of it was never delivered before, and no unit has what it takes
 */
public record Expertise(BigDecimal coverage, boolean firstOfKind) {}
