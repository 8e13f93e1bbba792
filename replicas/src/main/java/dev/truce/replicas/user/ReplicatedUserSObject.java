package dev.truce.replicas.user;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.email;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the copy of a user looks through the API. */
@Singleton
class ReplicatedUserSObject {

    @Produces
    @Singleton
    SObjectType<ReplicatedUser> user() {
        return SObjectType.of("User", "005", ReplicatedUser.class)
                .replica()
                .describedAs("A person or a machine user. A read-only copy: account-ownership-service masters it.")
                .readOnly("Username", text(80), ReplicatedUser::username)
                .unique()
                .readOnly("FirstName", text(40), ReplicatedUser::firstName)
                .readOnly("LastName", text(80), ReplicatedUser::lastName)
                .readOnly("Name", text(121), ReplicatedUser::name)
                .readOnly("Email", email(), ReplicatedUser::email)
                .readOnly("IsActive", checkbox(), ReplicatedUser::isActive)
                .readOnlyReference("ManagerId", "User", ReplicatedUser::managerId)
                .readOnly("Side__c", restrictedPicklist(Side.class), ReplicatedUser::side)
                .readOnly("Roles__c", multiPicklist(Role.class), ReplicatedUser::roles)
                .readOnly("Delivery_Unit__c", text(255), ReplicatedUser::deliveryUnit)
                .readOnly("Growth_Training_Completed__c", date(), ReplicatedUser::growthTrainingCompleted);
    }
}
