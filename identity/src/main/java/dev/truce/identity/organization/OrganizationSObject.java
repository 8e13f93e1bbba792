package dev.truce.identity.organization;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the organisation looks through the API. */
@ApplicationScoped
class OrganizationSObject {

    @Produces
    @Singleton
    SObjectType<Organization> organization() {
        return SObjectType.of("Organization", "00D", Organization.class)
                .describedAs("The organisation that this installation serves; there is exactly one.")
                .permit(Operation.UPDATE, Role.ADMIN)
                .required("Name", text(80), Organization::name, Organization::rename)
                .readOnly("InstanceName", text(5), Organization::instanceName)
                .readOnly("IsSandbox", checkbox(), Organization::isSandbox)
                .readOnly("OrganizationType", text(40), Organization::organizationType)
                .readOnly("LanguageLocaleKey", text(40), Organization::languageLocaleKey)
                .readOnly("DefaultLocaleSidKey", text(40), Organization::defaultLocaleSidKey)
                .readOnly("TimeZoneSidKey", text(40), Organization::timeZoneSidKey)
                .help("Always UTC: dates and times are UTC everywhere.")
                .readOnly("NamespacePrefix", text(15), Organization::namespacePrefix)
                .readOnly("TrialExpirationDate", dateTime(), Organization::trialExpirationDate);
    }
}
