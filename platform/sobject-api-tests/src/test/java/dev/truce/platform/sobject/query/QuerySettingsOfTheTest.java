package dev.truce.platform.sobject.query;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What a query may cost, as configured or as a test has changed it. */
@Dependent
class QuerySettingsOfTheTest {

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    QuerySettings settings(ChangedSettings settings) {
        return settings.in(QuerySettings.class);
    }
}
