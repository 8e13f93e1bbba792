package dev.truce.deals.close.guard;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets a test demand more before a close. */
@Dependent
class ClosePolicyOfTheTest {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    ClosePolicy policy(ChangedSettings settings) {
        return settings.in(ClosePolicy.class);
    }
}
