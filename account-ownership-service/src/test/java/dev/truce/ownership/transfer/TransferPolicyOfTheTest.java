package dev.truce.ownership.transfer;

import dev.truce.platform.testkit.settings.ChangedSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets a test be stricter about who may own an account, and when. */
@Dependent
class TransferPolicyOfTheTest {
    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    TransferPolicy policy(ChangedSettings settings) {
        return settings.in(TransferPolicy.class);
    }
}
