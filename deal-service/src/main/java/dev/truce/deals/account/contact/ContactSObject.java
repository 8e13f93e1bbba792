package dev.truce.deals.account.contact;

import static dev.truce.platform.sobject.definition.FieldType.email;
import static dev.truce.platform.sobject.definition.FieldType.phone;
import static dev.truce.platform.sobject.definition.FieldType.picklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a contact looks through the API. */
final class ContactSObject {
    private static final Role[] EDITORS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.REVOPS,
        Role.INTEGRATION,
    };

    @Produces
    @Singleton
    SObjectType<Contact> contact() {
        return SObjectType.of("Contact", "003", Contact.class)
                .labels("Contact", "Contacts")
                .describedAs("Somebody at the customer.")
                .creates(Contact::new)
                .searchable()
                .deletable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .permit(Operation.DELETE, EDITORS)
                .reference("AccountId", "Account", Contact::accountId, Contact::workFor)
                .childrenAs("Contacts")
                .optional("FirstName", text(40), Contact::firstName, Contact::firstName)
                .required("LastName", text(80), Contact::lastName, Contact::lastName)
                .readOnly("Name", text(121), Contact::name)
                .neverNull()
                .optional("Title", text(128), Contact::title, Contact::title)
                .optional("Email", email(), Contact::email, Contact::email)
                .optional("Phone", phone(), Contact::phone, Contact::phone)
                .optional(
                        "Preferred_Channel__c",
                        picklist("Email", "Phone", "Video Call", "Chat", "In Person"),
                        Contact::preferredChannel,
                        Contact::preferChannel)
                .owner(Contact::ownerId, Contact::giveTo);
    }
}
