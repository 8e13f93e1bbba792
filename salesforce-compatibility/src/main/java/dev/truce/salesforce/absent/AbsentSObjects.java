package dev.truce.salesforce.absent;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * What clients look up before they begin ({@code salesforce-contract.md}, section 5) and Truce does not have: rights
 * come from {@code User.Roles__c}, owners are people, and no object has record types. Their queries find nothing, which
 * is the truth, instead of failing.
 */
@ApplicationScoped
class AbsentSObjects {
    private static final int NAME = 255;

    @Produces
    @Singleton
    SObjectType<AbsentRecord> profile() {
        return nothing("Profile", "00e", "Truce has none: what a user may do is in User.Roles__c.")
                .readOnly("UserType", text(40), AbsentRecord::kind)
                .at("kind");
    }

    @Produces
    @Singleton
    SObjectType<AbsentRecord> userRole() {
        return nothing("UserRole", "00E", "Truce has none: who reports to whom is in User.ManagerId.")
                .readOnly("DeveloperName", text(80), AbsentRecord::label)
                .at("label")
                .readOnlyReference("ParentRoleId", "UserRole", AbsentRecord::relatedId)
                .at("relatedId");
    }

    @Produces
    @Singleton
    SObjectType<AbsentRecord> recordType() {
        return nothing("RecordType", "012", "Truce has none: the records of an object are all of one kind.")
                .readOnly("DeveloperName", text(80), AbsentRecord::label)
                .at("label")
                .readOnly("SobjectType", text(40), AbsentRecord::kind)
                .at("kind");
    }

    @Produces
    @Singleton
    SObjectType<AbsentRecord> group() {
        return nothing("Group", "00G", "Truce has none: records belong to people, not to queues.")
                .readOnly("DeveloperName", text(80), AbsentRecord::label)
                .at("label")
                .readOnly("Type", text(40), AbsentRecord::kind)
                .at("kind");
    }

    @Produces
    @Singleton
    SObjectType<AbsentRecord> accountHistory() {
        return SObjectType.of("AccountHistory", "017", AbsentRecord.class)
                .describedAs("Truce has none: who owned an account when is in Account_Ownership_Period__c.")
                .readOnlyReference("AccountId", "Account", AbsentRecord::relatedId)
                .at("relatedId")
                .readOnly("Field", text(40), AbsentRecord::name)
                .at("name")
                .readOnly("OldValue", text(NAME), AbsentRecord::oldText)
                .at("oldText")
                .readOnly("NewValue", text(NAME), AbsentRecord::newText)
                .at("newText");
    }

    @Produces
    @Singleton
    SObjectType<AbsentRecord> recentlyViewed() {
        return nothing(
                        "RecentlyViewed",
                        "0RV",
                        "Truce does not keep who looked at what; the resource recent has what the caller created or changed.")
                .readOnly("Type", text(40), AbsentRecord::kind)
                .at("kind")
                .readOnly("LastViewedDate", dateTime(), AbsentRecord::systemModstamp)
                .at("systemModstamp")
                .readOnly("LastReferencedDate", dateTime(), AbsentRecord::systemModstamp)
                .at("systemModstamp");
    }

    private static SObjectType<AbsentRecord> nothing(String name, String keyPrefix, String instead) {
        return SObjectType.of(name, keyPrefix, AbsentRecord.class)
                .describedAs(instead)
                .readOnly("Name", text(NAME), AbsentRecord::name);
    }
}
