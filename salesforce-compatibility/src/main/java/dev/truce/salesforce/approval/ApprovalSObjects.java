package dev.truce.salesforce.approval;

import static dev.truce.platform.sobject.definition.FieldType.dateTime;
import static dev.truce.platform.sobject.definition.FieldType.longText;
import static dev.truce.platform.sobject.definition.FieldType.restrictedPicklist;
import static dev.truce.platform.sobject.definition.FieldType.text;

import dev.truce.platform.sobject.definition.SObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Approvals as Salesforce's clients query them ({@code salesforce-contract.md}, section 2.8). They are made and moved
 * by what happens; steps are taken by {@code process/approvals}.
 */
@ApplicationScoped
class ApprovalSObjects {
    private static final int NAME = 80;
    private static final int TEXT = 255;
    private static final int COMMENTS = 4_000;
    private static final String INSTANCE = "ProcessInstance";
    private static final String USER = "User";

    @Produces
    @Singleton
    SObjectType<ProcessDefinitionRecord> processDefinition() {
        return SObjectType.of("ProcessDefinition", "04a", ProcessDefinitionRecord.class)
                .labels("Process Definition", "Process Definitions")
                .describedAs("What can be submitted for approval.")
                .readOnly("Name", text(NAME), ProcessDefinitionRecord::name)
                .neverNull()
                .readOnly("DeveloperName", text(NAME), ProcessDefinitionRecord::developerName)
                .neverNull()
                .readOnly("Description", text(TEXT), ProcessDefinitionRecord::description)
                .readOnly("TableEnumOrId", text(40), ProcessDefinitionRecord::tableEnumOrId)
                .label("Custom Object Definition ID")
                .neverNull()
                .readOnly("Type", restrictedPicklist("Approval"), ProcessDefinitionRecord::type)
                .neverNull()
                .readOnly("State", restrictedPicklist("Active"), ProcessDefinitionRecord::state)
                .neverNull();
    }

    @Produces
    @Singleton
    SObjectType<ProcessInstance> processInstance() {
        return SObjectType.of(INSTANCE, "04g", ProcessInstance.class)
                .labels("Process Instance", "Process Instances")
                .describedAs("The approval of a record: of a deal by delivery, or of a handoff. A record that is"
                        + " submitted again has the same one.")
                .readOnlyReference("ProcessDefinitionId", "ProcessDefinition", ProcessInstance::processDefinitionId)
                .neverNull()
                .childrenAs("ProcessInstances")
                .readOnlyReference(
                        "TargetObjectId", List.of("Opportunity", "Handoff__c"), ProcessInstance::targetObjectId)
                .neverNull()
                .readOnly(
                        "Status",
                        restrictedPicklist("Pending", "Approved", "Rejected", "Removed"),
                        ProcessInstance::status)
                .neverNull()
                .readOnlyReference("SubmittedById", USER, ProcessInstance::submittedById)
                .readOnlyReference("LastActorId", USER, ProcessInstance::lastActorId)
                .readOnly("CompletedDate", dateTime(), ProcessInstance::completedDate);
    }

    @Produces
    @Singleton
    SObjectType<ProcessInstanceStep> processInstanceStep() {
        return SObjectType.of("ProcessInstanceStep", ProcessInstanceStep.KEY_PREFIX, ProcessInstanceStep.class)
                .labels("Process Instance Step", "Process Instance Steps")
                .describedAs("A step of an approval that was taken.")
                .readOnlyReference("ProcessInstanceId", INSTANCE, ProcessInstanceStep::processInstanceId)
                .neverNull()
                .childrenAs("Steps")
                .readOnly(
                        "StepStatus",
                        restrictedPicklist("Started", "Approved", "Rejected", "Removed"),
                        ProcessInstanceStep::stepStatus)
                .neverNull()
                .readOnlyReference("ActorId", USER, ProcessInstanceStep::actorId)
                .help("Who took it; empty where Truce did.")
                .readOnlyReference("OriginalActorId", USER, ProcessInstanceStep::originalActorId)
                .readOnly("Comments", longText(COMMENTS), ProcessInstanceStep::comments)
                .help("Why a review was refused or waived. What was said about a handoff is in the handoff, where it"
                        + " is known who may read it.");
    }

    @Produces
    @Singleton
    SObjectType<ProcessInstanceWorkitem> processInstanceWorkitem() {
        return SObjectType.of("ProcessInstanceWorkitem", "04i", ProcessInstanceWorkitem.class)
                .labels("Approval Request", "Approval Requests")
                .describedAs("What waits for a decision: contextId of an Approve or Reject.")
                .readOnlyReference("ProcessInstanceId", INSTANCE, ProcessInstanceWorkitem::processInstanceId)
                .neverNull()
                .childrenAs("Workitems")
                .readOnlyReference("ActorId", USER, ProcessInstanceWorkitem::actorId)
                .help("Who is to decide; empty while anybody of delivery may take it.")
                .readOnlyReference("OriginalActorId", USER, ProcessInstanceWorkitem::originalActorId);
    }
}
