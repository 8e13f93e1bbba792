package dev.truce.salesforce.platformevent;

import dev.truce.platform.streaming.StreamingSettings;
import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets a test forget clients sooner. */
@Dependent
class StreamingSettingsOfTheTest {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    StreamingSettings settings(ChangedSettings settings) {
        return settings.in(StreamingSettings.class);
    }
}
