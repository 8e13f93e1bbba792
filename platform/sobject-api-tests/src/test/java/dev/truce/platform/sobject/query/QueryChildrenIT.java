package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryChildrenIT {
    private static final String DATA = "/services/data/v60.0";

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

    private void companies(int many, String parent) {
        fixture.run(
                """
                insert into company select '001R' || lpad(n::text, 11, '0') || 'AAA', 0, false, now(), '005Q0000000000AIAQ', now(),
                '005Q0000000000AIAQ', now(), null, 'Many ' || lpad(n::text, 5, '0'), null, null, null, null, null, null, null, %s,
                '005Q0000000000BIAQ' from generate_series(1, %d) n"""
                        .formatted(parent, many));
    }

    private static JsonPath query(String resource, String soql) {
        return given().queryParam("q", soql)
                .get(DATA + resource)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> all(JsonPath first, String path) {
        List<String> found = new ArrayList<>(first.getList(path + "records.Name"));
        String next = first.getString(path + "nextRecordsUrl");
        while (next != null) {
            JsonPath page = given().get(next).then().statusCode(200).extract().jsonPath();
            found.addAll(page.getList("records.Name"));
            next = page.getString("nextRecordsUrl");
        }
        return found;
    }

    @Test
    void moreChildrenThanShownAtOnceHavePagesOfTheirOwn() {
        companies(4_500, "'001Q00000000001IAA'");

        JsonPath page = query(
                "/query",
                "SELECT Name, (SELECT Name, o.Name FROM ChildAccounts c, c.Owner o WHERE c.Name LIKE 'Many%' ORDER BY Name DESC) FROM Account"
                        + " WHERE Name = 'Acme Corporation'");

        String children = "records[0].ChildAccounts.";
        assertThat(page.getInt(children + "totalSize")).isEqualTo(4_500);
        assertThat(page.getBoolean(children + "done")).isFalse();
        assertThat(page.getList(children + "records")).hasSize(2_000);
        assertThat(all(page, children))
                .hasSize(4_500)
                .doesNotHaveDuplicates()
                .startsWith("Many 04500")
                .endsWith("Many 00001");
    }

    @Test
    void limitOfChildrenHoldsForEachParentAndOverPages() {
        companies(3_000, "'001Q00000000001IAA'");

        JsonPath page = query(
                "/query",
                "SELECT Name, (SELECT Name FROM ChildAccounts ORDER BY Name LIMIT 2500) FROM Account WHERE Id = '001Q00000000001'");

        assertThat(page.getInt("records[0].ChildAccounts.totalSize")).isEqualTo(2_500);
        assertThat(all(page, "records[0].ChildAccounts.")).hasSize(2_500);
    }

    @Test
    void manyParentsWithChildrenComeInSmallerPages() {
        companies(1_200, "null");

        JsonPath first = query(
                "/query",
                "SELECT Name, (SELECT Name FROM ChildAccounts) FROM Account WHERE Name LIKE 'Many%' ORDER BY Name");

        assertThat(first.getList("records")).hasSize(500);
        assertThat(first.getInt("totalSize")).isEqualTo(1_200);
        assertThat(all(first, "")).hasSize(1_200).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void furtherPagesBringTheirChildrenAlong() {
        companies(700, "null");
        fixture.run("update project set account_id = '001R00000000600AAA' where name = 'Alpha'");

        JsonPath first = query(
                "/query",
                "SELECT Name, (SELECT Name FROM Projects__r) FROM Account WHERE Name LIKE 'Many%' ORDER BY Name");
        JsonPath second = given().get(first.getString("nextRecordsUrl")).jsonPath();

        assertThat(second.getString("records.find { it.Name == 'Many 00600' }.Projects__r.records[0].Name"))
                .isEqualTo("Alpha");
    }

    @Test
    void deletedChildrenAreFoundByQueryAllOnly() {
        String soql =
                "SELECT Name, (SELECT Name FROM Projects__r ORDER BY Name) FROM Account WHERE Id = '001Q00000000001'";

        assertThat(query("/query", soql).<String>getList("records[0].Projects__r.records.Name"))
                .containsExactly("Alpha");
        assertThat(query("/queryAll", soql).<String>getList("records[0].Projects__r.records.Name"))
                .containsExactly("Alpha", "Zombie");
    }
}
