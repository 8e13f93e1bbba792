package dev.truce.deals.review;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets a test give delivery other times, and say what its silence means. */
@Dependent
class ReviewPolicyOfTheTest {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ReviewPolicy policy(ChangedSettings settings) {
        return settings.in(ReviewPolicy.class);
    }
}
