package dev.truce.salesforce.approval;

import static dev.truce.platform.testkit.login.Login.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DeliveryReviewAssigned;
import dev.truce.events.DeliveryReviewDecided;
import dev.truce.events.DeliveryReviewRequested;
import dev.truce.events.DeliveryReviewStale;
import dev.truce.events.HandoffCancelled;
import dev.truce.events.HandoffResumed;
import dev.truce.events.HandoffReturned;
import dev.truce.events.HandoffReviewStarted;
import dev.truce.events.HandoffSubmitted;
import dev.truce.events.HandoffSuspended;
import dev.truce.ownership.CrmStory;
import dev.truce.ownership.Events;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queries are those of clients that wait for work items, or show how an approval went. */
@OwnershipServiceTest
class ApprovalQueriesIT {
    private static final String DATA = "/services/data/v64.0";

    @Inject
    Events events;

    @Inject
    CrmStory crm;

    private final String deal = Ids.deal();
    private final String handoff = Ids.handoff();
    private long version = 1;
    private @Nullable UUID last;

    /** Asks when all that was told so far has arrived; events of a deal arrive in their order. */
    private ValidatableResponse query(String soql) {
        if (last != null) {
            events.awaitApplied(last);
        }
        return as(Person.SALES_REP)
                .queryParam("q", soql)
                .get(DATA + "/query")
                .then()
                .statusCode(200);
    }

    private String requested(@Nullable String previous) {
        String review = RecordId.next("a05");
        last = events.announce(
                DeliveryReviewRequested.TOPIC, DeliveryReviewRequested.TYPE, deal, version++, payload -> payload.put(
                                "reviewId", review)
                        .put("dealId", deal)
                        .put("requestedBy", Person.SALES_REP.id())
                        .put("previousReviewId", previous));
        return review;
    }

    private void review(String topic, String type, String review) {
        last = events.announce(topic, type, deal, version++, payload -> payload.put("reviewId", review)
                .put("dealId", deal));
    }

    private void assigned(String review, Person reviewer) {
        last = events.announce(
                DeliveryReviewAssigned.TOPIC, DeliveryReviewAssigned.TYPE, deal, version++, payload -> payload.put(
                                "reviewId", review)
                        .put("dealId", deal)
                        .put("reviewerId", reviewer.id()));
    }

    private void decided(String review, String decision) {
        last = events.announce(
                DeliveryReviewDecided.TOPIC, DeliveryReviewDecided.TYPE, deal, version++, payload -> payload.put(
                                "reviewId", review)
                        .put("dealId", deal)
                        .put("decision", decision)
                        .put("counterProposal", "three months later it can be done")
                        .<ObjectNode>set("reasons", payload.arrayNode().add("TIMELINE"))
                        .set("reviewerIds", payload.arrayNode().add(Person.DELIVERY_MANAGER.id())));
    }

    private void handoff(String topic, String type, String member, @Nullable String value) {
        last = events.announce(topic, type, deal, version++, payload -> payload.put("handoffId", handoff)
                .put("dealId", deal)
                .put(member, value));
    }

    private static String instanceOf(String target) {
        return "SELECT Id, Status FROM ProcessInstance WHERE TargetObjectId = '" + target + "'";
    }

    private void dealIs(String status) {
        query(instanceOf(deal)).body("records.Status", contains(status));
    }

    @Test
    void whatWaitsIsFoundByWhoeverHasToDecide() {
        String review = requested(null);
        query("SELECT Id, ActorId FROM ProcessInstanceWorkitem WHERE ProcessInstance.TargetObjectId = '" + deal + "'")
                .body("records.Id", contains(Agreement.DELIVERY_REVIEW.workItemId(review)))
                .body("records[0].ActorId", nullValue());

        assigned(review, Person.DELIVERY_MANAGER);

        query(("SELECT Id, ProcessInstance.TargetObjectId, ProcessInstance.Status, ProcessInstanceId,"
                                + " ProcessInstance.ProcessDefinition.DeveloperName, ActorId, Actor.Username, OriginalActorId"
                                + " FROM ProcessInstanceWorkitem WHERE ActorId = '%s' AND ProcessInstance.Status = 'pending'"
                                + " AND ProcessInstance.TargetObjectId = '%s' ORDER BY CreatedDate DESC")
                        .formatted(Person.DELIVERY_MANAGER.id(), deal.substring(0, 15)))
                .body("totalSize", is(1))
                .body("records[0].ProcessInstance.TargetObjectId", is(deal))
                .body("records[0].ProcessInstance.ProcessDefinition.DeveloperName", is("Delivery_Review"))
                .body("records[0].ProcessInstanceId", is(Agreement.DELIVERY_REVIEW.instanceId(deal)))
                .body("records[0].Actor.Username", notNullValue())
                .body("records[0].OriginalActorId", is(Person.DELIVERY_MANAGER.id()));
        as(Person.SALES_REP)
                .get(DATA + "/sobjects/ProcessInstanceWorkitem/" + Agreement.DELIVERY_REVIEW.workItemId(review))
                .then()
                .statusCode(200)
                .body("ActorId", is(Person.DELIVERY_MANAGER.id()));
    }

    @Test
    void decisionLeavesAStepAndNoWorkItem() {
        decided(requested(null), "REJECTED");

        query("SELECT Status, CompletedDate, SubmittedById, LastActorId, (SELECT Id FROM Workitems),"
                        + " (SELECT StepStatus, ActorId, Comments FROM Steps ORDER BY CreatedDate, Id)"
                        + " FROM ProcessInstance WHERE TargetObjectId = '" + deal + "'")
                .body("records[0].Status", is("Rejected"))
                .body("records[0].CompletedDate", notNullValue())
                .body("records[0].SubmittedById", is(Person.SALES_REP.id()))
                .body("records[0].LastActorId", is(Person.DELIVERY_MANAGER.id()))
                .body("records[0].Workitems", nullValue())
                .body("records[0].Steps.records.StepStatus", contains("Started", "Rejected"))
                .body("records[0].Steps.records[1].ActorId", is(Person.DELIVERY_MANAGER.id()))
                .body("records[0].Steps.records[1].Comments", is("TIMELINE: three months later it can be done"));
    }

    @Test
    void reviewTakesThePlaceOfTheOneItFollows() {
        String refused = requested(null);
        decided(refused, "CHANGES_REQUESTED");
        dealIs("Rejected");

        String again = requested(refused);
        dealIs("Pending");
        decided(again, "APPROVED_WITH_CONDITIONS");
        dealIs("Approved");
    }

    @Test
    void dealIsApprovedWhenEveryUnitSaysYes() {
        String one = requested(null);
        String other = requested(null);
        decided(one, "APPROVED");
        dealIs("Pending");
        decided(other, "APPROVED");
        dealIs("Approved");
    }

    @Test
    void approvalThatDoesNotCountAnyMoreIsRemoved() {
        String review = requested(null);
        decided(review, "APPROVED");
        review(DeliveryReviewStale.TOPIC, DeliveryReviewStale.TYPE, review);
        dealIs("Removed");
        decided(review, "APPROVED");
        dealIs("Approved");
    }

    @Test
    void handoffIsReturnedSubmittedAgainAndAccepted() {
        handoff(HandoffSubmitted.TOPIC, HandoffSubmitted.TYPE, "acceptorId", Person.PROJECT_MANAGER.id());
        query("SELECT Id, ActorId FROM ProcessInstanceWorkitem WHERE ProcessInstance.TargetObjectId = '" + handoff
                        + "'")
                .body("records.Id", contains(Agreement.HANDOFF_ACCEPTANCE.workItemId(handoff)))
                .body("records.ActorId", contains(Person.PROJECT_MANAGER.id()));
        handoff(HandoffReviewStarted.TOPIC, HandoffReviewStarted.TYPE, "acceptorId", Person.DELIVERY_MANAGER.id());
        query("SELECT ActorId, OriginalActorId FROM ProcessInstanceWorkitem WHERE ProcessInstance.TargetObjectId = '"
                        + handoff + "'")
                .body("records.ActorId", contains(Person.DELIVERY_MANAGER.id()))
                .body("records.OriginalActorId", contains(Person.PROJECT_MANAGER.id()));

        handoff(HandoffReturned.TOPIC, HandoffReturned.TYPE, "returnedBy", Person.PROJECT_MANAGER.id());
        query(instanceOf(handoff)).body("records.Status", contains("Rejected"));
        handoff(HandoffSubmitted.TOPIC, HandoffSubmitted.TYPE, "acceptorId", Person.PROJECT_MANAGER.id());
        query(instanceOf(handoff)).body("records.Status", contains("Pending"));
        String account = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(account, deal));
        last = crm.handoffAccepted(account, deal, handoff, Person.PROJECT_MANAGER.id());

        query(instanceOf(handoff)).body("records.Status", contains("Approved"));
        query("SELECT StepStatus, Comments FROM ProcessInstanceStep WHERE ProcessInstance.TargetObjectId = '" + handoff
                        + "' ORDER BY CreatedDate, Id")
                .body("records.StepStatus", contains("Started", "Rejected", "Started", "Approved"))
                .body("records[1].Comments", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"UNDER_REVIEW, Pending", "IN_PROGRESS, Removed"})
    void handoffThatGoesOnWaitsAgainIfDeliveryHadIt(String goesOnAs, String status) {
        handoff(HandoffSubmitted.TOPIC, HandoffSubmitted.TYPE, "acceptorId", Person.PROJECT_MANAGER.id());
        handoff(HandoffSuspended.TOPIC, HandoffSuspended.TYPE, "fromStatus", goesOnAs);
        query(instanceOf(handoff)).body("records.Status", contains("Removed"));

        handoff(HandoffResumed.TOPIC, HandoffResumed.TYPE, "status", goesOnAs);

        query(instanceOf(handoff)).body("records.Status", contains(status));
    }

    @Test
    void whatWasNeverSubmittedIsNotTakenBack() {
        handoff(HandoffCancelled.TOPIC, HandoffCancelled.TYPE, "fromStatus", "IN_PROGRESS");
        query(instanceOf(handoff)).body("totalSize", is(0));
    }

    @Test
    void processesAreThoseThatRecordsAreSubmittedTo() {
        query("SELECT Id, Name, DeveloperName, TableEnumOrId FROM ProcessDefinition WHERE Type = 'Approval' AND State ="
                        + " 'Active' ORDER BY Name")
                .body("records.Id", contains("04a000000000001AAA", "04a000000000002AAA"))
                .body("records.TableEnumOrId", contains("Opportunity", "Handoff__c"));
    }

    @Test
    void targetIsOneOfSeveralObjects() {
        as(Person.SALES_REP)
                .get(DATA + "/sobjects/ProcessInstance/describe")
                .then()
                .statusCode(200)
                .body("createable", is(false))
                .body("fields.find { it.name == 'TargetObjectId' }.referenceTo", hasItems("Opportunity", "Handoff__c"))
                .body("fields.find { it.name == 'TargetObjectId' }.namePointing", is(true))
                .body("childRelationships.relationshipName", hasItems("Steps", "Workitems"));
    }
}
