package dev.truce.events;

import org.jspecify.annotations.Nullable;

/** What every event about a delivery review tells: which review of which scope of which deal it is about. */
public interface AboutReview {
    String reviewId();

    String dealId();

    /** The customer; absent while the deal has none. */
    @Nullable String accountId();

    /** The delivery unit that reviews; absent: whoever claims it. */
    @Nullable String unitId();

    int scopeVersion();

    /** SHA-256 of the scope that is reviewed, in hexadecimal. */
    String scopeFingerprint();
}
