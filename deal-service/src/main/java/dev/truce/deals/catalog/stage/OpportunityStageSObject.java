package dev.truce.deals.catalog.stage;

import static dev.truce.platform.sobject.definition.FieldType.checkbox;
import static dev.truce.platform.sobject.definition.FieldType.integer;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.percent;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.roles.Role;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How a stage looks through the API. */
final class OpportunityStageSObject {

    @Produces
    @Singleton
    SObjectType<OpportunityStage> opportunityStage() {
        return SObjectType.of("OpportunityStage", "01J", OpportunityStage.class)
                .labels("Opportunity Stage", "Opportunity Stages")
                .describedAs("A stage that deals pass through. Deactivate a stage instead of deleting it.")
                .creates(OpportunityStage::new)
                .permit(Operation.CREATE, Role.ADMIN)
                .permit(Operation.UPDATE, Role.ADMIN)
                .required("MasterLabel", text(255), OpportunityStage::masterLabel, OpportunityStage::label)
                .atCreation("ApiName", text(255), OpportunityStage::apiName, OpportunityStage::nameForClients)
                .neverNull()
                .unique()
                .help("What StageName of a deal holds; the first label unless given.")
                .required("SortOrder", integer(), OpportunityStage::sortOrder, OpportunityStage::sortAt)
                .help("A deal that moves to a stage with a lower number goes backward, which needs a reason.")
                .optional("IsActive", checkbox(), OpportunityStage::isActive, OpportunityStage::activate)
                .neverNull()
                .atCreation("IsClosed", checkbox(), OpportunityStage::isClosed, OpportunityStage::endDeals)
                .neverNull()
                .atCreation("IsWon", checkbox(), OpportunityStage::isWon, OpportunityStage::winDeals)
                .neverNull()
                .optional(
                        "DefaultProbability",
                        percent(),
                        OpportunityStage::defaultProbability,
                        OpportunityStage::expectToWin)
                .neverNull()
                .optional(
                        "ForecastCategoryName",
                        restrictedPicklist("Omitted", "Pipeline", "Best Case", "Commit", "Closed"),
                        OpportunityStage::forecastCategoryName,
                        OpportunityStage::forecastAs)
                .neverNull()
                .optional("Description", text(255), OpportunityStage::description, OpportunityStage::describe)
                .optional(
                        "Required_Fields__c",
                        longText(4000),
                        OpportunityStage::requiredFields,
                        OpportunityStage::require)
                .help("API names of Opportunity fields a deal must have to enter the stage, as in Amount;NextStep")
                .optional(
                        "Allowed_Previous_Stages__c",
                        longText(4000),
                        OpportunityStage::allowedPreviousStages,
                        OpportunityStage::followOnly)
                .help("API names of the stages a deal can come from, as in Prospecting;Qualification; empty: any");
    }
}
