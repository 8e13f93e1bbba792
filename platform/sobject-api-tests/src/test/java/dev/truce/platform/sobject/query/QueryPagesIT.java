package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import dev.truce.platform.sobject.fixture.MovableClock;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryPagesIT {
    private static final String DATA = "/services/data/v60.0";
    private static final int MANY = 4_500;

    @Inject
    QueryFixture fixture;

    @Inject
    MovableClock clock;

    @BeforeEach
    void setUp() {
        fixture.setUp();
        fixture.run(
                """
                insert into vault select 'a02Q' || lpad(n::text, 11, '0') || 'AAA', 0, false, now(), '005Q0000000000AIAQ', now(),
                '005Q0000000000AIAQ', now(), null, 'Vault ' || lpad(n::text, 4, '0'), '001Q00000000001IAA'
                from generate_series(1, %d) n"""
                        .formatted(MANY));
    }

    @AfterEach
    void tearDown() {
        fixture.tearDown();
    }

    private static ValidatableResponse query(String soql) {
        return given().queryParam("q", soql).get(DATA + "/query").then().statusCode(200);
    }

    private static JsonPath firstPage(String soql, int batchSize) {
        return given().queryParam("q", soql)
                .header("Sforce-Query-Options", "batchSize=" + batchSize)
                .get(DATA + "/query")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath follow(JsonPath page) {
        return given().get(page.getString("nextRecordsUrl"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> names(JsonPath page) {
        return page.getList("records.Name");
    }

    private static List<String> allNames(JsonPath first) {
        List<String> names = new ArrayList<>(names(first));
        JsonPath page = first;
        while (!page.getBoolean("done")) {
            page = follow(page);
            names.addAll(names(page));
        }
        return names;
    }

    @Test
    void pageHoldsTwoThousandRecordsUnlessAskedOtherwise() {
        query("SELECT Id FROM Vault__c WHERE Name LIKE 'Vault%'")
                .body("records", hasSize(2_000))
                .body("totalSize", equalTo(MANY))
                .body("done", equalTo(false))
                .body("nextRecordsUrl", matchesPattern("/services/data/v60\\.0/query/01g\\w{15}-2000"));
    }

    @Test
    void batchSizeIsKeptOverAllPages() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Name DESC", 1_999);

        JsonPath second = follow(first);
        JsonPath third = follow(second);

        assertThat(names(second)).hasSize(1_999);
        assertThat(names(third)).hasSize(MANY - 2 * 1_999);
        assertThat(third.getBoolean("done")).isTrue();
        assertThat(third.getString("nextRecordsUrl")).isNull();
        assertThat(names(third)).endsWith("Vault 0002", "Vault 0001");
    }

    @Test
    void batchSizeBelowTwoHundredIsRaised() {
        assertThat(names(firstPage("SELECT Name FROM Vault__c", 1))).hasSize(200);
    }

    @Test
    void pagesTogetherHoldEachRecordOnceInOrder() {
        List<String> names =
                allNames(firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Name", 700));

        assertThat(names).hasSize(MANY).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void equalSortKeysDoNotMixPages() {
        List<String> names =
                allNames(firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Company__r.Name", 700));

        assertThat(names).hasSize(MANY).doesNotHaveDuplicates();
    }

    @Test
    void limitAndOffsetHoldOverAllPages() {
        JsonPath first =
                firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Name LIMIT 450 OFFSET 10", 200);

        assertThat(first.getInt("totalSize")).isEqualTo(450);
        assertThat(allNames(first)).hasSize(450).startsWith("Vault 0011").endsWith("Vault 0460");
    }

    @Test
    void changesBetweenPagesDoNotShiftThem() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Name", 2_000);
        fixture.run("update vault set is_deleted = true where name < 'Vault 1000' and name like 'Vault%'");
        fixture.run("update vault set name = 'Moved' where name = 'Vault 2001'");
        fixture.run(
                "insert into vault select 'a02Q00000099999AAA', 0, false, now(), created_by_id, now(), created_by_id,"
                        + " now(), null, 'Vault 0000', company from vault where name = 'Vault 0001'");

        JsonPath second = follow(first);
        JsonPath third = follow(second);

        assertThat(names(second)).hasSize(2_000).startsWith("Moved", "Vault 2002");
        assertThat(names(third)).hasSize(500).endsWith("Vault 4500");
        assertThat(third.getInt("totalSize")).isEqualTo(MANY);
    }

    @Test
    void recordDeletedBetweenPagesIsStillPartOfTheAnswer() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c WHERE Name LIKE 'Vault%' ORDER BY Name", 2_000);
        fixture.run("update vault set is_deleted = true where name = 'Vault 2001'");

        assertThat(names(follow(first))).startsWith("Vault 2001");
    }

    @Test
    void anotherVersionAndATrailingSlashReachTheSamePage() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c ORDER BY Name", 2_000);
        String locator = first.getString("nextRecordsUrl").replaceAll(".*/", "");

        given().get("/services/data/v50.0/query/" + locator + "/")
                .then()
                .statusCode(200)
                .body("records[0].attributes.url", matchesPattern("/services/data/v50\\.0/sobjects/Vault__c/.*"))
                .body("nextRecordsUrl", matchesPattern("/services/data/v50\\.0/query/01g.*-4000"));
    }

    @Test
    void cursorBelongsToItsUser() {
        JsonPath first = given().header("X-Acting-As", fixture.userId("Dee Finance"))
                .queryParam("q", "SELECT Name FROM Vault__c")
                .get(DATA + "/query")
                .jsonPath();

        given().get(first.getString("nextRecordsUrl"))
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_QUERY_LOCATOR"));
    }

    @Test
    void cursorExpires() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c", 2_000);
        clock.advance(Duration.ofHours(24));

        given().get(first.getString("nextRecordsUrl"))
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_QUERY_LOCATOR"))
                .body("[0].message", equalTo("invalid query locator"));
    }

    @Test
    void expiredCursorsAreRemovedWhenTheNextOneIsOpened() {
        firstPage("SELECT Name FROM Vault__c", 2_000);
        clock.advance(Duration.ofHours(25));

        firstPage("SELECT Name FROM Vault__c", 2_000);

        assertThat(fixture.count("query_cursor")).isEqualTo(1);
        assertThat(fixture.count("query_cursor_part")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01g000000000000AAA-2000",
                "01g000000000000AAA-99999999999",
                "01g000000000000AAA",
                "x",
                "01g'--",
                "01g000000000000AAA-2000%20"
            })
    void unknownLocatorIsRefused(String locator) {
        given().urlEncodingEnabled(false)
                .get(DATA + "/query/" + locator)
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_QUERY_LOCATOR"));
    }

    @Test
    void locatorBehindTheEndIsRefused() {
        JsonPath first = firstPage("SELECT Name FROM Vault__c", 2_000);

        given().get(first.getString("nextRecordsUrl").replace("-2000", "-4501"))
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_QUERY_LOCATOR"));
    }
}
