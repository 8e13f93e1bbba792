package dev.truce.platform.sobject.describe;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class DescribeResourceIT {
    private static final String SOBJECTS = "/services/data/v64.0/sobjects";

    @Test
    void versionsAndTheirResourcesAreListed() {
        given().get("/services/data").then().statusCode(200).body("version", hasItems("20.0", "59.0", "64.0", "68.0"));
        given().get("/services/data/v59.0").then().statusCode(200).body("query", is("/services/data/v59.0/query"));
    }

    @Test
    void globalDescribeListsEveryObject() {
        given().get(SOBJECTS)
                .then()
                .statusCode(200)
                .body("encoding", is("UTF-8"))
                .body("maxBatchSize", is(200))
                .body("sobjects.name", hasItems("Account", "Project__c", "User"))
                .body("sobjects.find { it.name == 'User' }.createable", is(false))
                .body("sobjects.find { it.name == 'Account' }.urls.rowTemplate", is(SOBJECTS + "/Account/{ID}"));
    }

    @Test
    void fieldsTellTheirShape() {
        given().get(SOBJECTS + "/project__C/describe")
                .then()
                .statusCode(200)
                .body("name", is("Project__c"))
                .body("keyPrefix", is("a01"))
                .body("fields.find { it.name == 'Name' }.nillable", is(false))
                .body("fields.find { it.name == 'Name' }.length", is(120))
                .body("fields.find { it.name == 'Budget__c' }.type", is("currency"))
                .body("fields.find { it.name == 'Budget__c' }.precision", is(18))
                .body("fields.find { it.name == 'Budget__c' }.soapType", is("xsd:double"))
                .body("fields.find { it.name == 'Stage__c' }.restrictedPicklist", is(true))
                .body("fields.find { it.name == 'Stage__c' }.picklistValues.value", hasItems("Planned", "Done"))
                .body("fields.find { it.name == 'AccountId' }.referenceTo", hasItem("Account"))
                .body("fields.find { it.name == 'AccountId' }.relationshipName", is("Account"))
                .body("fields.find { it.name == 'CreatedDate' }.createable", is(false))
                .body("fields.find { it.name == 'Code__c' }.externalId", is(true))
                .body("fields.find { it.name == 'Id' }.relationshipName", nullValue());
    }

    @Test
    void parentTellsItsChildren() {
        given().get(SOBJECTS + "/Account/describe")
                .then()
                .body("childRelationships.find { it.childSObject == 'Project__c' }.relationshipName", is("Projects__r"))
                .body("childRelationships.find { it.childSObject == 'Project__c' }.field", is("AccountId"));
    }

    @Test
    void openApiHasTypedPathsOfEveryObject() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItem("/services/data/v68.0/sobjects/Project__c/{id}"))
                .body("paths.keySet()", not(hasItem("/services/data/{version}/sobjects/{object}/{id}")))
                .body(
                        "paths.'/services/data/v68.0/sobjects/Project__c'.post.responses.'400'.$ref",
                        is("#/components/responses/SalesforceErrors"))
                .body("components.schemas.Project__c_create.required", hasItems("Name", "Stage__c"))
                .body(
                        "components.schemas.Project__c_update.properties.Stage__c.enum",
                        hasItems("Planned", "Running", "Done"))
                .body("components.securitySchemes.login.type", is("oauth2"));
    }
}
