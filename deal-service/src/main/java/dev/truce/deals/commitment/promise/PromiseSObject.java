package dev.truce.deals.commitment.promise;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a promise looks through the API. */
@Singleton
final class PromiseSObject {
    private static final Role[] EDITORS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.RESOURCE_MANAGER,
        Role.EXECUTIVE,
        Role.INTEGRATION,
    };

    private final MakePromise make;

    PromiseSObject(MakePromise make) {
        this.make = make;
    }

    @Produces
    @Singleton
    SObjectType<Promise> commitment() {
        return SObjectType.of("Commitment__c", "a03", Promise.class)
                .labels("Commitment", "Commitments")
                .describedAs(
                        "A promise to the customer. Delivery accepts or contests it; while one is contested the deal cannot be won.")
                .creates(Promise::new)
                .searchable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .requiredReference("Opportunity__c", "Opportunity", Promise::opportunity, make::on)
                .childrenAs("Commitments__r")
                .required("Statement__c", longText(4000), Promise::statement, Promise::say)
                .help("What was promised, in the words of the customer.")
                .optional("Kind__c", restrictedPicklist(PromiseKind.class), Promise::kind, Promise::beAbout)
                .optional(
                        "Channel__c", restrictedPicklist(PromiseChannel.class), Promise::channel, Promise::madeThrough)
                .reference("Made_By__c", "User", Promise::madeBy, Promise::madeBy)
                .reference("Made_To__c", "Contact", Promise::madeTo, Promise::madeTo)
                .childrenAs("Commitments__r")
                .optional("Made_On__c", date(), Promise::madeOn, Promise::madeOn)
                .optional(
                        "Availability__c",
                        restrictedPicklist(PromiseAvailability.class),
                        Promise::availability,
                        Promise::need)
                .help("Whether what was promised exists.")
                .optional("In_Contract__c", checkbox(), Promise::inContract, Promise::standInContract)
                .neverNull()
                .readOnly("Late_Disclosed__c", checkbox(), Promise::lateDisclosed)
                .help("Recorded only after the deal was won.")
                .optional("Contest_Reason__c", longText(4000), Promise::contestReason, Promise::contestBecause)
                .optional("Status__c", restrictedPicklist(PromiseStatus.class), Promise::status, make::step)
                .at("status")
                .neverNull()
                .help("Disclosed at first; delivery accepts or contests it.");
    }
}
