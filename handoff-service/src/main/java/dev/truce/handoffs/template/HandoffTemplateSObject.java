package dev.truce.handoffs.template;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.error.ErrorCode;
import dev.truce.platform.sobject.error.Refusal;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a template looks through the API. */
@Singleton
class HandoffTemplateSObject {
    private final Directory people;

    HandoffTemplateSObject(Directory people) {
        this.people = people;
    }

    @Produces
    @Singleton
    SObjectType<HandoffTemplate> handoffTemplate() {
        return SObjectType.of("Handoff_Template__c", "a10", HandoffTemplate.class)
                .labels("Handoff Template", "Handoff Templates")
                .describedAs(
                        "A layer of the handoff checklist. Core applies to every deal, the others to the deals they match;"
                                + " a handoff keeps the version it was composed from.")
                .creates(HandoffTemplate::new)
                .deletable()
                .permit(Operation.CREATE, Role.DELIVERY_MANAGER)
                .permit(Operation.UPDATE, Role.DELIVERY_MANAGER)
                .permit(Operation.DELETE, Role.DELIVERY_MANAGER)
                .required("Name", text(80), HandoffTemplate::name, HandoffTemplate::rename)
                .required("Layer__c", restrictedPicklist(Layer.class), HandoffTemplate::layer, HandoffTemplate::layAs)
                .at("scope.layer")
                .help("Later layers override earlier ones: Core, Industry, Engagement, Offering, Customer.")
                .optional("Match_Value__c", text(4000), HandoffTemplate::matchValue, HandoffTemplate::match)
                .at("scope.matchValue")
                .help(
                        "What the deal must have, several separated by semicolons: its industry, its engagement type, the id"
                                + " of an offering, the id of the account.")
                .optional("Active__c", checkbox(), HandoffTemplate::isActive, HandoffTemplate::activate)
                .readOnly("Version__c", integer(), HandoffTemplate::templateVersion)
                .at("templateVersion")
                .help("Raised by every change of the template or its items.")
                .owner(HandoffTemplate::ownerId, this::give)
                .help("An active user on the side of Delivery.");
    }

    private void give(HandoffTemplate template, String ownerId) {
        if (people.find(ownerId).filter(owner -> owner.isOn(Side.DELIVERY)).isEmpty()) {
            throw new TemplateOwnerMustBeDelivery(ownerId);
        }
        template.giveTo(ownerId);
    }

    /** A template was given to somebody who does not deliver: the receiving side decides what it asks for. */
    static final class TemplateOwnerMustBeDelivery extends Refusal {
        TemplateOwnerMustBeDelivery(String ownerId) {
            super(
                    ErrorCode.FIELD_CUSTOM_VALIDATION_EXCEPTION,
                    "User %s cannot own a handoff template: name an active user on the side of Delivery"
                            .formatted(ownerId),
                    "OwnerId");
        }
    }
}
