package dev.truce.platform.sobject.query;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class QueryResourceIT {
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

    private static ValidatableResponse query(String soql) {
        return given().queryParam("q", soql).get(DATA + "/query").then().statusCode(200);
    }

    @Test
    void recordHasAttributesFirstThenFieldsInTheOrderAskedFor() {
        String answer = query("SELECT Owner.Name, Name, Id, Parent.Name FROM Account WHERE Name = 'Acme Corporation'")
                .extract()
                .asString();

        assertThat(answer)
                .isEqualTo(
                        "{\"totalSize\":1,\"done\":true,\"records\":[{\"attributes\":{\"type\":\"Account\",\"url\":\""
                                + "/services/data/v60.0/sobjects/Account/001Q00000000001IAA\"},\"Owner\":{\"attributes\":{"
                                + "\"type\":\"User\",\"url\":\"/services/data/v60.0/sobjects/User/005Q0000000000BIAQ\"},"
                                + "\"Name\":\"Ben Seller\"},\"Name\":\"Acme Corporation\",\"Id\":\"001Q00000000001IAA\","
                                + "\"Parent\":null}]}");
    }

    @Test
    void queryAllFindsDeletedRecordsAndParents() {
        given().queryParam("q", "SELECT Name, Account.Name FROM Project__c WHERE IsDeleted = true OR Name = 'delta'")
                .get(DATA + "/queryAll/")
                .then()
                .statusCode(200)
                .body("records.Name", equalTo(List.of("delta", "Zombie")))
                .body("records[0].Account.Name", equalTo("Ghost Corp"));
    }

    @Test
    void deletedRecordsAreOnlyFoundByQueryAll() {
        query("SELECT Name FROM Project__c WHERE IsDeleted = true").body("totalSize", equalTo(0));
    }

    @Test
    void fieldsOfAnInvisibleParentReadAsNull() {
        given().header("X-Acting-As", fixture.userId("Cid Partner"))
                .queryParam("q", "SELECT Account.Id FROM Project__c WHERE Name = 'Alpha'")
                .get(DATA + "/query")
                .then()
                .body("records[0].Account", nullValue());
    }

    @Test
    void queryIsAskedFor() {
        given().get(DATA + "/query").then().statusCode(400).body("[0].errorCode", equalTo("MALFORMED_QUERY"));
        given().get(DATA + "/query/?q=").then().statusCode(400).body("[0].errorCode", equalTo("MALFORMED_QUERY"));
    }

    @Test
    void errorShowsThePlaceInTheQuery() {
        given().queryParam("q", "SELECT Id FROM Account\nWHERE Nmae = 'x'")
                .get(DATA + "/query")
                .then()
                .statusCode(400)
                .body("[0].errorCode", equalTo("INVALID_FIELD"))
                .body(
                        "[0].message",
                        containsString(
                                "\nWHERE Nmae = 'x'\n      ^\nERROR at Row:2:Column:7\nNo such column 'Nmae' on entity"
                                        + " 'Account'."));
    }

    @Test
    void unknownVersionIsNotFound() {
        given().queryParam("q", "SELECT Id FROM Account")
                .get("/services/data/v99.0/query")
                .then()
                .statusCode(404)
                .body("[0].errorCode", equalTo("NOT_FOUND"));
    }
}
