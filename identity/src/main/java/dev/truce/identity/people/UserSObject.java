package dev.truce.identity.people;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.email;
import static dev.truce.platform.sobject.definition.FieldType.multiPicklist;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a user looks through the API. */
@ApplicationScoped
class UserSObject {

    @Produces
    @Singleton
    SObjectType<User> user(GrantRoles grantRoles) {
        return SObjectType.of("User", "005", User.class)
                .describedAs("A person or machine that may act in Truce, the side they stand on and what they may do.")
                .creates(User::new)
                .searchable()
                .permit(Operation.CREATE, Role.INTEGRATION)
                .permit(Operation.UPDATE, Role.INTEGRATION)
                .required("Username", text(80), User::username, User::logInAs)
                .unique()
                .help("What the user logs in with, in the form of an email address; unique in any case.")
                .optional("FirstName", text(40), User::firstName, User::callByFirstName)
                .required("LastName", text(80), User::lastName, User::callByLastName)
                .readOnly("Name", text(121), User::name)
                .neverNull()
                .help("First and last name.")
                .required("Email", email(), User::email, User::writeTo)
                .optional("IsActive", checkbox(), User::isActive, User::activate)
                .help("An inactive user cannot log in, act or be given work.")
                .readOnlyReference("ProfileId", "Profile", User::profileId)
                .help("Always empty: what a user may do is in Roles__c.")
                .readOnlyReference("UserRoleId", "UserRole", User::userRoleId)
                .help("Always empty: who reports to whom is in ManagerId.")
                .reference("ManagerId", "User", User::managerId, User::reportTo)
                .optional("Side__c", restrictedPicklist(Side.class), User::side, User::standOn)
                .help("Empty for machines.")
                .optional("Delivery_Unit__c", text(80), User::deliveryUnit, User::joinUnit)
                .help("The delivery unit that the user belongs to.")
                .optional(
                        "Growth_Training_Completed__c",
                        date(),
                        User::growthTrainingCompleted,
                        User::completeGrowthTraining)
                .help("When the user was trained to own and grow accounts.")
                .optional("Roles__c", multiPicklist(Role.class), User::roles, grantRoles::to)
                .help("What the user may do. Only an administrator gives or takes the role Admin.");
    }
}
