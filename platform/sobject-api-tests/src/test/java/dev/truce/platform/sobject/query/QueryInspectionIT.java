package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryInspectionIT {
    private static final String QUERY = "/services/data/v60.0/query";

    @Inject
    QueryFixture fixture;

    @BeforeEach
    void setUp() {
        fixture.setUp();
    }

    @AfterEach
    void tearDown() {
        fixture.tearDown();
    }

    private static ValidatableResponse columns(String soql) {
        return given().queryParam("q", soql)
                .queryParam("columns", true)
                .get(QUERY)
                .then();
    }

    @Test
    void columnsAreToldWithTheirTypes() {
        columns("SELECT Id, name, Billable__c, Budget__c FROM Project__c WHERE Name = 'nobody'")
                .statusCode(200)
                .body("entityName", equalTo("Project__c"))
                .body("keyPrefix", equalTo("a01"))
                .body("idSelected", is(true))
                .body("groupBy", is(false))
                .body("columnMetadata.columnName", contains("Id", "Name", "Billable__c", "Budget__c"))
                .body("columnMetadata.apexType", contains("Id", "String", "Boolean", "Double"))
                .body("columnMetadata.custom", contains(false, false, true, true))
                .body("columnMetadata.textType", contains(false, true, false, false))
                .body("columnMetadata.numberType", contains(false, false, false, true))
                .body("columnMetadata.booleanType", contains(false, false, true, false))
                .body("columnMetadata.updatable", contains(false, true, true, true))
                .body("columnMetadata.aggregate", contains(false, false, false, false))
                .body("columnMetadata[0].joinColumns", empty());
    }

    @Test
    void parentsAndChildrenAreJoinedColumns() {
        columns("SELECT Name, Owner.Manager.Name, (SELECT Name, Owner.Name FROM Projects__r) FROM Account")
                .statusCode(200)
                .body("columnMetadata.columnName", contains("Name", "Owner", "Projects__r"))
                .body("columnMetadata.aggregate", contains(false, false, true))
                .body("columnMetadata[1].joinColumns[0].columnName", equalTo("Manager"))
                .body("columnMetadata[1].joinColumns[0].joinColumns[0].columnName", equalTo("Name"))
                .body("columnMetadata[2].joinColumns.columnName", contains("Name", "Owner"));
    }

    @Test
    void columnsOfGroupsHaveTheirNamesAndWhatTheyAre() {
        columns("SELECT Industry, SUM(AnnualRevenue), COUNT(Id) n FROM Account GROUP BY Industry")
                .statusCode(200)
                .body("groupBy", is(true))
                .body("idSelected", is(false))
                .body("columnMetadata.columnName", contains("Industry", "expr0", "n"))
                .body("columnMetadata.displayName", contains("Industry", "sum(AnnualRevenue)", "count(Id)"))
                .body("columnMetadata.aggregate", contains(false, true, true));
    }

    @Test
    void fieldOfAGroupIsNoAggregateUnderAnotherNameEither() {
        columns(
                        "SELECT Industry trade, CALENDAR_YEAR(CreatedDate) FROM Account GROUP BY Industry, CALENDAR_YEAR(CreatedDate)")
                .statusCode(200)
                .body("columnMetadata.columnName", contains("trade", "expr0"))
                .body("columnMetadata.aggregate", contains(false, true));
    }

    @Test
    void countHasNoColumns() {
        columns("SELECT COUNT() FROM Account").statusCode(200).body("columnMetadata", hasSize(0));
    }

    @Test
    void columnsThatAreNotThereAreRefused() {
        columns("SELECT Nonsense FROM Account").statusCode(400).body("[0].errorCode", equalTo("INVALID_FIELD"));
    }

    @Test
    void planIsExplained() {
        given().queryParam("explain", "SELECT Name FROM Account WHERE Industry = 'Banking'")
                .get(QUERY)
                .then()
                .statusCode(200)
                .body("sourceQuery", equalTo("SELECT Name FROM Account WHERE Industry = 'Banking'"))
                .body("plans", hasSize(1))
                .body("plans[0].leadingOperationType", equalTo("TableScan"))
                .body("plans[0].sobjectType", equalTo("Account"))
                .body("plans[0].relativeCost", notNullValue())
                .body("plans[0].cardinality", notNullValue());
    }

    @Test
    void planByIdUsesAnIndex() {
        fixture.run(
                """
                insert into vault select 'a02Q' || lpad(n::text, 11, '0') || 'AAA', 0, false, now(), '005Q0000000000AIAQ', now(),
                '005Q0000000000AIAQ', now(), null, 'Vault', '001Q00000000001IAA' from generate_series(1, 5000) n;
                analyze vault""");

        given().queryParam("explain", "SELECT Name FROM Vault__c WHERE Id = 'a02Q00000000007AAA'")
                .get(QUERY)
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_QUERY_FILTER_OPERATOR"));
        given().queryParam("explain", "SELECT Name FROM Vault__c WHERE Id = 'a02Q00000000007'")
                .get(QUERY)
                .then()
                .statusCode(200)
                .body("plans[0].leadingOperationType", equalTo("Index"));
    }

    @Test
    void headAnswersWithoutABody() {
        given().queryParam("q", "SELECT Id FROM Account")
                .head(QUERY)
                .then()
                .statusCode(200)
                .body(emptyString());
    }

    @Test
    void groupsBeyondOneAnswerAreRefused() {
        fixture.run(
                """
                insert into vault select 'a02Q' || lpad(n::text, 11, '0') || 'AAA', 0, false, now(), '005Q0000000000AIAQ', now(),
                '005Q0000000000AIAQ', now(), null, 'Vault ' || n, '001Q00000000001IAA' from generate_series(1, 2100) n""");

        given().queryParam("q", "SELECT Name, COUNT(Id) FROM Vault__c GROUP BY Name")
                .get(QUERY)
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("EXCEEDED_ID_LIMIT"));
        given().queryParam("q", "SELECT Name, COUNT(Id) FROM Vault__c GROUP BY Name LIMIT 2000")
                .get(QUERY)
                .then()
                .statusCode(200)
                .body("records", hasSize(2_000))
                .body("records[0].attributes.type", equalTo("AggregateResult"))
                .body("done", is(true));
    }
}
