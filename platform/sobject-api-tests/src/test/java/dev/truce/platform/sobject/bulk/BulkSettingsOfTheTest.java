package dev.truce.platform.sobject.bulk;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How bulk jobs are worked on, as configured or as a test has changed it. */
@Dependent
class BulkSettingsOfTheTest {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    BulkSettings settings(ChangedSettings settings) {
        return settings.in(BulkSettings.class);
    }
}
