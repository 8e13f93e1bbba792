package dev.truce.endtoend.system;

import static dev.truce.endtoend.system.RunningTruce.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.salesforce.AuthenticationType;
import org.apache.camel.component.salesforce.SalesforceComponent;
import org.apache.camel.component.salesforce.SalesforceEndpointConfig;
import org.apache.camel.component.salesforce.SalesforceLoginConfig;
import org.apache.camel.component.salesforce.api.NoSuchSObjectException;
import org.apache.camel.component.salesforce.api.SalesforceException;
import org.apache.camel.component.salesforce.api.dto.AbstractDescribedSObjectBase;
import org.apache.camel.component.salesforce.api.dto.AbstractQueryRecordsBase;
import org.apache.camel.component.salesforce.api.dto.CreateSObjectResult;
import org.apache.camel.component.salesforce.api.dto.GlobalObjects;
import org.apache.camel.component.salesforce.api.dto.Limits;
import org.apache.camel.component.salesforce.api.dto.RestError;
import org.apache.camel.component.salesforce.api.dto.SObjectBasicInfo;
import org.apache.camel.component.salesforce.api.dto.SObjectDescription;
import org.apache.camel.component.salesforce.api.dto.UpsertSObjectResult;
import org.apache.camel.component.salesforce.api.dto.approval.ApprovalRequest;
import org.apache.camel.component.salesforce.api.dto.approval.ApprovalResult;
import org.apache.camel.component.salesforce.api.dto.approval.Approvals;
import org.apache.camel.component.salesforce.api.dto.bulkv2.Job;
import org.apache.camel.component.salesforce.api.dto.bulkv2.JobStateEnum;
import org.apache.camel.component.salesforce.api.dto.bulkv2.OperationEnum;
import org.apache.camel.component.salesforce.api.dto.bulkv2.QueryJob;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectBatch;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectBatchResponse;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectComposite;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectCompositeResponse;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectCompositeResult;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectTree;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Apache Camel's salesforce component, unmodified, as the routes of an integration use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CamelSalesforceIT {
    private static final String VERSION = "60.0";
    private final SalesforceComponent component = new SalesforceComponent();
    private final CamelContext camel = new DefaultCamelContext();
    private final ProducerTemplate salesforce = camel.createProducerTemplate();

    /** An account as Camel's generator would write it, with the fields these tests need. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static final class Account extends AbstractDescribedSObjectBase {
        @JsonProperty("Description")
        public String description;

        private String externalId;

        public Account() {
            getAttributes().setType("Account");
        }

        static Account named(String name) {
            Account account = new Account();
            account.setName(name);
            return account;
        }

        /** Camel looks for the getters and setters of a key by the name of its field. */
        @JsonProperty("External_Id__c")
        public String getExternal_Id__c() {
            return externalId;
        }

        public void setExternal_Id__c(String key) {
            externalId = key;
        }

        @Override
        public SObjectDescription description() {
            SObjectDescription description = new SObjectDescription();
            description.setName("Account");
            description.setLabelPlural("Accounts");
            return description;
        }
    }

    /** A page of accounts. */
    public static final class QueryRecordsAccount extends AbstractQueryRecordsBase<Account> {}

    @BeforeAll
    void logIn() {
        SalesforceLoginConfig login = new SalesforceLoginConfig();
        login.setType(AuthenticationType.CLIENT_CREDENTIALS);
        login.setLoginUrl(system().stack().layout().instanceUrl().toString());
        login.setClientId(system().login().clientId());
        login.setClientSecret(system().login().clientSecret());
        component.setLoginConfig(login);
        component.setHttpClientIdleTimeout(Sale.PATIENCE.toMillis()); // it logs in to a system that has just begun
        SalesforceEndpointConfig config = new SalesforceEndpointConfig();
        config.setApiVersion(VERSION);
        component.setConfig(config);
        component.setPackages(getClass().getPackageName());
        camel.addComponent("salesforce", component);
        camel.start();
    }

    /** Which also revokes the token. */
    @AfterAll
    void logOut() {
        camel.stop();
    }

    private <T> T ask(String operation, Object body, Class<T> answer) {
        return salesforce.requestBody("salesforce:" + operation, body, answer);
    }

    private static String unique(String what) {
        return what + " " + UUID.randomUUID();
    }

    private String create(Account account) {
        CreateSObjectResult created = ask("createSObject?sObjectName=Account", account, CreateSObjectResult.class);
        assertThat(created.getSuccess()).isTrue();
        return created.getId();
    }

    @Test
    void objectsAreDescribed() {
        assertThat(ask("getGlobalObjects", null, GlobalObjects.class).getSobjects())
                .extracting(object -> object.getName())
                .contains("Account", "Opportunity", "Handoff__c", "User");
        assertThat(ask("getBasicInfo?sObjectName=Account", null, SObjectBasicInfo.class)
                        .getObjectDescribe()
                        .getKeyPrefix())
                .isEqualTo("001");
        assertThat(ask("getDescription?sObjectName=Opportunity", null, SObjectDescription.class)
                        .getFields())
                .extracting(field -> field.getName() + " " + field.getSoapType())
                .contains("Id tns:ID", "CloseDate xsd:date", "StageName xsd:string");
    }

    @Test
    void eventsAreDescribedAsObjectsAre() {
        assertThat(ask("getGlobalObjects", null, GlobalObjects.class).getSobjects())
                .filteredOn(object -> object.getName().equals("Deal_Closed__e"))
                .singleElement()
                .satisfies(event -> assertThat(event.isQueryable()).isFalse())
                .satisfies(event -> assertThat(event.getKeyPrefix()).startsWith("e0"));
        assertThat(ask("getDescription?sObjectName=Deal_Closed__e", null, SObjectDescription.class)
                        .getFields())
                .extracting(field -> field.getName() + " " + field.getSoapType())
                .contains("ReplayId xsd:string", "CreatedDate xsd:dateTime", "Deal_Id__c xsd:string");
    }

    @Test
    void recordIsCreatedReadChangedAndDeleted() {
        String name = unique("Camel");
        String id = create(Account.named(name));
        Account read = ask("getSObject?sObjectName=Account&sObjectClass=" + Account.class.getName(), id, Account.class);
        assertThat(read.getName()).isEqualTo(name);
        assertThat(read.getCreatedDate()).isNotNull();

        Account change = new Account();
        change.setId(id);
        change.description = "changed";
        ask("updateSObject?sObjectName=Account", change, Object.class);
        assertThat(ask(
                                "getSObject?sObjectName=Account&sObjectFields=Description&sObjectClass="
                                        + Account.class.getName(),
                                id,
                                Account.class)
                        .description)
                .isEqualTo("changed");

        ask("deleteSObject?sObjectName=Account", id, Object.class);
        assertThat(catchThrowable(() -> ask("getSObject?sObjectName=Account", id, Object.class)))
                .hasRootCauseInstanceOf(NoSuchSObjectException.class);
    }

    @Test
    void upsertByAKeyWithASlashCreatesOnceAndThenUpdates() {
        Account account = Account.named("first");
        account.externalId = unique("camel a/b");
        UpsertSObjectResult first = upsert(account);
        assertThat(first.getCreated()).isTrue();
        account.setName("second");
        assertThat(upsert(account).getId()).isEqualTo(first.getId());
    }

    private UpsertSObjectResult upsert(Account account) {
        return ask(
                "upsertSObject?sObjectName=Account&sObjectIdName=External_Id__c", account, UpsertSObjectResult.class);
    }

    @Test
    void queryIsStreamedPageByPage() {
        String name = unique("Stream");
        List<Account> accounts =
                Stream.generate(() -> Account.named(name)).limit(200).toList();
        ask("compositeCreateSObjectCollections", accounts, Object.class);
        Rows.load("Account", "Name\n" + (name + "\n").repeat(2_000));
        String query = "SELECT Id, Name FROM Account WHERE Name = '" + name + "'";

        QueryRecordsAccount first =
                ask("query?sObjectClass=" + QueryRecordsAccount.class.getName(), query, QueryRecordsAccount.class);
        assertThat(first.getTotalSize()).isEqualTo(2_200);
        assertThat(first.getRecords()).hasSize(2_000);
        QueryRecordsAccount rest = ask(
                "queryMore?sObjectClass=" + QueryRecordsAccount.class.getName(),
                first.getNextRecordsUrl(),
                QueryRecordsAccount.class);
        assertThat(rest.getRecords()).hasSize(200);

        Iterator<?> all = ask(
                "query?streamQueryResult=true&sObjectClass=" + QueryRecordsAccount.class.getName(),
                query,
                Iterator.class);
        int count = 0;
        for (; all.hasNext(); count++) {
            assertThat(((Account) all.next()).getName()).isEqualTo(name);
        }
        assertThat(count).isEqualTo(2_200);
    }

    @Test
    void compositeUsesItsOwnAnswersAndWritesQueriesAsTheyAre() {
        String name = unique("Composite");
        SObjectComposite composite = new SObjectComposite(VERSION, true)
                .addCreate(Account.named(name), "made")
                .addQuery("SELECT Id, Name FROM Account WHERE Name = '" + name + "'", "found")
                .addGet("Account", "@{made.id}", "read", "Name")
                .addDelete("Account", "@{made.id}", "gone");
        assertThat(ask("composite", composite, SObjectCompositeResponse.class).getCompositeResponse())
                .extracting(SObjectCompositeResult::getHttpStatusCode)
                .containsExactly(201, 200, 200, 204);
    }

    @Test
    void batchAnswersEachPart() {
        SObjectBatch batch = new SObjectBatch(VERSION)
                .addCreate(Account.named(unique("Batch")))
                .addLimits()
                .addQuery("SELECT Id FROM User LIMIT 1");
        SObjectBatchResponse answer = ask("composite-batch", batch, SObjectBatchResponse.class);
        assertThat(answer.hasErrors()).isFalse();
        assertThat(answer.getResults())
                .extracting(result -> result.getStatusCode())
                .containsExactly(201, 200, 200);
    }

    @Test
    void treeIsPlantedWhole() {
        SObjectTree tree = new SObjectTree();
        tree.addObject(Account.named(unique("Tree")));
        tree.addObject(Account.named(unique("Tree")));
        SObjectTree planted = ask("composite-tree", tree, SObjectTree.class);
        assertThat(planted.allObjects().map(object -> object.getId().substring(0, 3)))
                .containsExactly("001", "001");
    }

    @Test
    void bulkJobLoadsAndExports() {
        String name = unique("Bulk");
        Job wanted = new Job();
        wanted.setObject("Account");
        wanted.setOperation(OperationEnum.INSERT);
        String id = ask("bulk2CreateJob", wanted, Job.class).getId();
        String csv = "Name,Phone\n%s,\n%s,1\n,2\n".formatted(name, name);
        salesforce.requestBodyAndHeader("salesforce:bulk2CreateBatch", stream(csv), "jobId", id);
        ask("bulk2CloseJob?jobId=" + id, null, Job.class);
        await().atMost(Sale.PATIENCE)
                .until(() -> ask("bulk2GetJob?jobId=" + id, null, Job.class).getState() == JobStateEnum.JOB_COMPLETE);
        assertThat(text("bulk2GetSuccessfulResults?jobId=" + id).lines()).hasSize(3);
        assertThat(text("bulk2GetFailedResults?jobId=" + id)).contains("REQUIRED_FIELD_MISSING");

        QueryJob export = new QueryJob();
        export.setOperation(OperationEnum.QUERY);
        export.setQuery("SELECT Name, Phone FROM Account WHERE Name = '" + name + "' ORDER BY Phone NULLS FIRST");
        String exportId = ask("bulk2CreateQueryJob", export, QueryJob.class).getId();
        await().atMost(Sale.PATIENCE)
                .until(() -> ask("bulk2GetQueryJob?jobId=" + exportId, null, QueryJob.class)
                                .getState()
                        == JobStateEnum.JOB_COMPLETE);
        assertThat(text("bulk2GetQueryJobResults?jobId=" + exportId).lines())
                .containsExactly("\"Name\",\"Phone\"", "\"%s\",\"\"".formatted(name), "\"%s\",\"1\"".formatted(name));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String operation) {
        return ask(operation, null, String.class);
    }

    @Test
    void actionIsCalledAsApexRest() {
        String id = create(Account.named(unique("Apex")));
        await().atMost(Sale.PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                        text("apexCall?rawPayload=true&apexMethod=GET&apexUrl=accounts/" + id + "/ownership"))
                .contains(id));
    }

    @Test
    void approvalProcessesOfAllServicesAreListed() {
        Approvals listed = ask("approvals", null, Approvals.class);
        assertThat(listed.approvalsFor("Opportunity"))
                .extracting(Approvals.Info::getName)
                .containsExactly("Delivery Review");
        assertThat(listed.approvalsFor("Handoff__c"))
                .extracting(Approvals.Info::getName)
                .containsExactly("Handoff Acceptance");
    }

    @Test
    void dealIsSubmittedForApproval() {
        ApprovalRequest submission = step(ApprovalRequest.Action.Submit, toReview(new Sale()));
        submission.setComments("{\"nothingPromised\": true}");
        ApprovalResult.Result submitted = take(submission);
        assertThat(submitted.isSuccess()).isTrue();
        assertThat(submitted.getInstanceStatus()).isEqualTo("Pending");
        assertThat(submitted.getNewWorkitemIds()).allMatch(id -> id.startsWith("04i"));

        assertThat(take(submission).isSuccess()).as("submitted twice").isFalse();
    }

    @Test
    void reviewIsRejectedByItsWorkItem() {
        Sale sale = new Sale();
        String deal = toReview(sale);
        String workItem = sale.seller
                .asks()
                .body(
                        "{\"requests\": [{\"actionType\": \"Submit\", \"contextId\": \"%s\", \"comments\": \"{\\\"nothingPromised\\\": true}\"}]}"
                                .formatted(deal))
                .post("/services/data/v64.0/process/approvals")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].newWorkitemIds[0]");
        String waiting = "SELECT Id, ProcessInstance.Status FROM ProcessInstanceWorkitem"
                + " WHERE ProcessInstance.TargetObjectId = '" + deal + "'";
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("query?rawPayload=true", waiting, String.class).contains(workItem));
        ApprovalRequest rejection = step(ApprovalRequest.Action.Reject, workItem);
        rejection.setComments("TIMELINE: three months later it can be done");
        ApprovalResult.Result rejected = take(rejection);
        assertThat(rejected.isSuccess()).isTrue();
        assertThat(rejected.getEntityId()).isEqualTo(deal);
        assertThat(rejected.getInstanceStatus()).isEqualTo("Rejected");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ask("query?rawPayload=true", waiting, String.class).contains("\"totalSize\":0"));
    }

    private ApprovalResult.Result take(ApprovalRequest step) {
        return ask("approval", step, ApprovalResult.class).iterator().next();
    }

    private static ApprovalRequest step(ApprovalRequest.Action action, String contextId) {
        ApprovalRequest step = new ApprovalRequest();
        step.setActionType(action);
        step.setContextId(contextId);
        return step;
    }

    /** The deal of a sale, with all that delivery needs to judge it. */
    private static String toReview(Sale sale) {
        sale.seller
                .asks()
                .body(Map.of("Opportunity__c", sale.dealId, "Statement__c", "The customer exports orders as CSV"))
                .post("/services/data/v64.0/sobjects/Assumption__c")
                .then()
                .statusCode(201);
        return sale.dealId;
    }

    @Test
    void limitsAreTold() {
        assertThat(ask("limits", null, Limits.class).getDailyApiRequests().getMax())
                .isPositive();
    }

    @Test
    void refusalHasItsCodeAndStatus() {
        Throwable refused = catchThrowable(() -> create(new Account()));
        assertThat(refused).hasRootCauseInstanceOf(SalesforceException.class);
        SalesforceException cause = (SalesforceException) refused.getCause();
        assertThat(cause.getStatusCode()).isEqualTo(400);
        assertThat(cause.getErrors()).extracting(RestError::getErrorCode).containsExactly("REQUIRED_FIELD_MISSING");
    }

    @Test
    void tokenThatIsNoLongerGoodIsReplaced() {
        String before = component.getSession().getAccessToken();
        RestAssured.given()
                .baseUri(system().stack().layout().instanceUrl().toString())
                .formParam("token", before)
                .post("/services/oauth2/revoke")
                .then()
                .statusCode(200);
        String users = "query?rawPayload=true";
        assertThat(ask(users, "SELECT Id FROM User LIMIT 1", String.class)).contains("\"totalSize\":1");
        assertThat(component.getSession().getAccessToken()).isNotEqualTo(before);
    }
}
