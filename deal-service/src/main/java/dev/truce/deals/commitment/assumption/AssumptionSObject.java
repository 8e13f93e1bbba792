package dev.truce.deals.commitment.assumption;

import static dev.truce.platform.sobject.definition.FieldType.currency;
import static dev.truce.platform.sobject.definition.FieldType.date;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.number;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How an assumption looks through the API. What was found comes before the status that it explains. */
@Singleton
final class AssumptionSObject {
    private static final Role[] EDITORS = {
        Role.SALES_REP,
        Role.SALES_MANAGER,
        Role.PRESALES,
        Role.DELIVERY_MANAGER,
        Role.PROJECT_MANAGER,
        Role.RESOURCE_MANAGER,
        Role.INTEGRATION,
    };

    private final RecordAssumption recording;

    AssumptionSObject(RecordAssumption recording) {
        this.recording = recording;
    }

    @Produces
    @Singleton
    SObjectType<Assumption> assumption() {
        return SObjectType.of("Assumption__c", Assumptions.KEY_PREFIX, Assumption.class)
                .labels("Assumption", "Assumptions")
                .describedAs("Something the sale takes for granted, and what it costs when it is false.")
                .creates(Assumption::new)
                .searchable()
                .permit(Operation.CREATE, EDITORS)
                .permit(Operation.UPDATE, EDITORS)
                .requiredReference("Opportunity__c", "Opportunity", Assumption::opportunity, recording::on)
                .childrenAs("Assumptions__r")
                .required("Statement__c", longText(4000), Assumption::statement, Assumption::say)
                .optional("Basis__c", longText(4000), Assumption::basis, Assumption::baseOn)
                .help("Why we believe it.")
                .optional("Impact_Hours__c", number(9, 2), Assumption::impactHours, Assumption::costHours)
                .optional("Impact_Amount__c", currency(), Assumption::impactAmount, Assumption::costAmount)
                .optional(
                        "Cost_Bearer__c",
                        restrictedPicklist(AssumptionBearer.class),
                        Assumption::costBearer,
                        Assumption::letPay)
                .reference("Owner__c", "User", Assumption::owner, Assumption::assignTo)
                .help("Who finds out whether it is true.")
                .optional("Validate_By__c", date(), Assumption::validateBy, Assumption::validateBy)
                .optional("Outcome__c", longText(4000), Assumption::outcome, Assumption::find)
                .readOnly(
                        "Proposed_Amendment__c",
                        dev.truce.platform.sobject.definition.FieldType.text(18),
                        Assumption::proposedAmendment)
                .help("The amendment that was proposed because it is false.")
                .optional("Status__c", restrictedPicklist(AssumptionStatus.class), Assumption::status, recording::step)
                .at("status")
                .neverNull();
    }
}
