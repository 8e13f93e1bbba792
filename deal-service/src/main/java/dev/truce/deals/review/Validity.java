package dev.truce.deals.review;

import java.time.LocalDate;

/**
 * How long an approval is valid.
 *
 * @param until the last day on which a close can rely on it
 * @param capacityUntil the last day for which its capacity is reserved
 */
public record Validity(LocalDate until, LocalDate capacityUntil) {
    /** As the policy has it for an approval of this day. */
    public static Validity from(LocalDate today, ReviewPolicy policy) {
        return new Validity(today.plusDays(policy.validDays()), today.plusDays(policy.capacityValidDays()));
    }
}
