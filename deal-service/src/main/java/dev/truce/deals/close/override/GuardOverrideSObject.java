package dev.truce.deals.close.override;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.deals.deal.port.CloseGuard;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How an override looks through the API: written once by an executive, and never changed. */
@Singleton
final class GuardOverrideSObject {
    private final OverrideGuard override;
    private final Instance<CloseGuard> guards;

    GuardOverrideSObject(OverrideGuard override, @Any Instance<CloseGuard> guards) {
        this.override = override;
        this.guards = guards;
    }

    @Produces
    @Singleton
    SObjectType<GuardOverrideRecord> guardOverride() {
        return SObjectType.of("Guard_Override__c", "a06", GuardOverrideRecord.class)
                .labels("Guard Override", "Guard Overrides")
                .describedAs(
                        "A guard of the close that an executive lets pass, for the deal as it is then. Append-only.")
                .creates(GuardOverrideRecord::new)
                .permit(Operation.CREATE, Role.EXECUTIVE)
                .parent("Opportunity__c", "Opportunity", GuardOverrideRecord::opportunity, override::on)
                .childrenAs("Guard_Overrides__r")
                .requiredAtCreation(
                        "Guard__c",
                        restrictedPicklist(overridable()),
                        GuardOverrideRecord::guard,
                        GuardOverrideRecord::letPass)
                .requiredAtCreation(
                        "Reason__c", longText(4000), GuardOverrideRecord::reason, GuardOverrideRecord::because)
                .readOnlyReference("By__c", "User", GuardOverrideRecord::overriddenBy)
                .at("overriddenBy")
                .readOnly("At__c", dateTime(), GuardOverrideRecord::overriddenAt)
                .at("overriddenAt");
    }

    private String[] overridable() {
        return guards.stream()
                .filter(CloseGuard::isOverridable)
                .sorted(CloseGuard.BY_CODE)
                .map(CloseGuard::code)
                .toArray(String[]::new);
    }
}
