package dev.truce.salesforce.platformevent;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What clients learn of platform events before they listen to them. */
@OwnershipServiceTest
class PlatformEventResourceIT {
    private static final String SOBJECTS = "/services/data/v64.0/sobjects/";
    private static final String SCHEMAS = "/services/data/v64.0/event/eventSchema/";

    @Test
    void eventIsListedForWhoeverMayHearIt() {
        as(Person.SALES_REP)
                .get("/services/data/v64.0/sobjects")
                .then()
                .statusCode(200)
                .body("sobjects.name", hasItems("User", "Deal_Closed__e", "Account_Ownership_Transferred__e"))
                .body("sobjects.name", not(hasItem("Handoff_Accepted__e")))
                .body("sobjects.findAll { it.name.endsWith('__e') }.queryable", not(hasItem(true)))
                .body("sobjects.findAll { it.name.endsWith('__e') }.createable", not(hasItem(true)))
                .body("sobjects.find { it.name == 'Deal_Closed__e' }.keyPrefix", is("e03"))
                .body(
                        "sobjects.find { it.name == 'Deal_Closed__e' }.urls.eventSchema",
                        is(SOBJECTS + "Deal_Closed__e/eventSchema"));
        as(Person.INTEGRATION)
                .get("/services/data/v64.0/sobjects")
                .then()
                .body("sobjects.name", hasItem("Handoff_Accepted__e"));
    }

    @Test
    void eventIsDescribed() {
        as(Person.SALES_REP)
                .get(SOBJECTS + "deal_closed__E/describe")
                .then()
                .statusCode(200)
                .body("name", is("Deal_Closed__e"))
                .body("label", is("Deal Closed"))
                .body("keyPrefix", is("e03"))
                .body("custom", is(true))
                .body("queryable", is(false))
                .body("mergeable", is(false))
                .body("childRelationships", is(List.of()))
                .body("fields.name", hasItems("ReplayId", "CreatedDate", "Deal_Id__c", "Amount__c", "Closed_On__c"))
                .body("fields.find { it.name == 'ReplayId' }.type", is("string"))
                .body("fields.find { it.name == 'ReplayId' }.custom", is(false))
                .body("fields.find { it.name == 'CreatedDate' }.soapType", is("xsd:dateTime"))
                .body("fields.find { it.name == 'Amount__c' }.type", is("double"))
                .body("fields.find { it.name == 'Amount__c' }.label", is("Amount"))
                .body("fields.find { it.name == 'Closed_On__c' }.type", is("date"))
                .body("fields.find { it.name == 'Needs_Delivery__c' }.type", is("boolean"))
                .body("fields.find { it.name == 'Lines__c' }.type", is("textarea"))
                .body("fields.filterable", not(hasItem(true)))
                .body("fields.createable", not(hasItem(true)));
    }

    @Test
    void descriptionIsNotSentAgain() {
        String tag = as(Person.SALES_REP)
                .get(SOBJECTS + "Deal_Closed__e/describe")
                .then()
                .extract()
                .header("ETag");
        as(Person.SALES_REP)
                .header("If-None-Match", tag)
                .get(SOBJECTS + "Deal_Closed__e/describe")
                .then()
                .statusCode(304);
    }

    @Test
    void eventHasNoRecords() {
        as(Person.SALES_REP)
                .get(SOBJECTS + "Deal_Closed__e")
                .then()
                .statusCode(200)
                .body("objectDescribe.name", is("Deal_Closed__e"))
                .body("recentItems", is(List.of()));
        as(Person.SALES_REP)
                .get(SOBJECTS + "Deal_Closed__e/e03000000000001AAA")
                .then()
                .statusCode(404)
                .body("[0].errorCode", is("NOT_FOUND"));
        as(Person.SALES_REP)
                .queryParam("q", "SELECT ReplayId FROM Deal_Closed__e")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_TYPE"));
    }

    @Test
    void schemaIsFoundByTheIdThatEventsName() {
        JsonPath schema = as(Person.INTEGRATION)
                .get(SOBJECTS + "Handoff_Accepted__e/eventSchema")
                .then()
                .statusCode(200)
                .body("fields.name", is(List.of("data", "channel")))
                .extract()
                .jsonPath();
        String id = schema.getString("uuid");
        assertThat(id).matches("[\\w-]{22}");

        as(Person.INTEGRATION)
                .get(SCHEMAS + id + "?payloadFormat=COMPACT")
                .then()
                .statusCode(200)
                .body("name", is("Handoff_Accepted__e"))
                .body("uuid", is(id))
                .body("fields.name", hasItems("CreatedById", "Accepted_At__c"));
        as(Person.INTEGRATION)
                .get(SCHEMAS + id + "?payloadFormat=EXPANDED")
                .then()
                .statusCode(200)
                .body("", is(schema.getMap("")));
    }

    @Test
    void eventThatOneMayNotHearDoesNotExist() {
        for (String path : List.of(
                SOBJECTS + "Handoff_Accepted__e/describe",
                SOBJECTS + "Handoff_Accepted__e/eventSchema",
                SOBJECTS + "Nope__e/describe",
                SCHEMAS + "nope")) {
            as(Person.SALES_REP).get(path).then().statusCode(404).body("[0].errorCode", is("NOT_FOUND"));
        }
    }

    @Test
    void onlyTrucePublishes() {
        as(Person.ADMIN)
                .body("{\"Deal_Id__c\":\"006\"}")
                .post(SOBJECTS + "Deal_Closed__e")
                .then()
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"))
                .body("[0].message", containsString("Deal_Closed__e cannot be published"))
                .body("[0].fields", is(List.of()));
        as(Person.ADMIN)
                .body("{\"records\":[{\"attributes\":{\"type\":\"Deal_Closed__e\"},\"Deal_Id__c\":\"006\"}]}")
                .post("/services/data/v64.0/composite/sobjects")
                .then()
                .statusCode(200)
                .body("[0].success", is(false));
    }
}
