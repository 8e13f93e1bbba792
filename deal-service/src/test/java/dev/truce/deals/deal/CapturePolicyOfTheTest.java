package dev.truce.deals.deal;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets a test be stricter about what is captured. */
@Dependent
class CapturePolicyOfTheTest {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    CapturePolicy policy(ChangedSettings settings) {
        return settings.in(CapturePolicy.class);
    }
}
