package dev.truce.deals.catalog.unit;

import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a delivery unit looks through the API. */
final class DeliveryUnitSObject {

    @Produces
    @Singleton
    SObjectType<DeliveryUnit> deliveryUnit() {
        return SObjectType.of("Delivery_Unit__c", "a00", DeliveryUnit.class)
                .labels("Delivery Unit", "Delivery Units")
                .describedAs("A part of delivery that takes on won deals.")
                .creates(DeliveryUnit::new)
                .permit(Operation.CREATE, Role.DELIVERY_MANAGER, Role.REVOPS, Role.INTEGRATION)
                .permit(Operation.UPDATE, Role.DELIVERY_MANAGER, Role.REVOPS, Role.INTEGRATION)
                .required("Name", text(80), DeliveryUnit::name, DeliveryUnit::rename)
                .reference("Lead__c", "User", DeliveryUnit::lead, DeliveryUnit::leadBy)
                .optional("Skills__c", longText(4000), DeliveryUnit::skills, DeliveryUnit::skilledIn)
                .help("What the unit can do, as in Order management;Data migration")
                .optional(
                        "Monthly_Capacity_Hours__c",
                        number(9, 2),
                        DeliveryUnit::monthlyCapacityHours,
                        DeliveryUnit::capableOf);
    }
}
