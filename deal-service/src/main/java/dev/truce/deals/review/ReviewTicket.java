package dev.truce.deals.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a new review is born with.
 *
 * @param number what people call it, such as DR-000042
 * @param unitId the unit that is asked; null when nobody knows yet
 * @param previousReviewId the review it follows
 */
public record ReviewTicket(
        String id,
        String number,
        @Nullable String unitId,
        @Nullable String previousReviewId,
        String by,
        Instant at,
        Instant dueAt) {}
