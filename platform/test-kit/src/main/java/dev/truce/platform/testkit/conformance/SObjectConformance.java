package dev.truce.platform.testkit.conformance;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every object of the API has to do, whatever it is about. A service extends it once for each object and says how
 * a valid record is made; what the object does not offer is proved to be refused.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SObjectConformance {
    private static final String DATA = "/services/data/v64.0";
    private static final String UNKNOWN_ID_BODY = "ZZZZZZZZZZZZ";
    private @Nullable ObjectDescription description;

    /** API name of the object under test. */
    protected abstract String object();

    /** The fields of a new valid record; called for each record, so names may be made unique. */
    protected abstract Map<String, Object> newRecord();

    /** A field that may be changed and cleared, with a value for it; empty where the object has none. */
    protected abstract Map<String, Object> clearableField();

    /** Who may do everything that the object offers. */
    protected Person caller() {
        return Person.ADMIN;
    }

    private String rows() {
        return DATA + "/sobjects/" + object();
    }

    private String create(Map<String, Object> fields) {
        return as(caller())
                .body(fields)
                .post(rows())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse describe() {
        return as(caller()).get(rows() + "/describe").then().statusCode(200);
    }

    private ObjectDescription description() {
        if (description == null) {
            description = new ObjectDescription(describe().extract().jsonPath());
        }
        return description;
    }

    @Test
    void describeNamesTheObjectAndItsSystemFields() {
        describe()
                .body("name", is(object()))
                .body("keyPrefix.length()", is(3))
                .body("fields.name", hasItem("Id"))
                .body("fields.name", hasItem("SystemModstamp"))
                .body("fields.name", hasItem("External_Id__c"))
                .body("fields.find { it.name == 'Id' }.type", is("id"));
    }

    @Test
    void describeGlobalListsTheObject() {
        as(caller()).get(DATA + "/sobjects").then().statusCode(200).body("sobjects.name", hasItem(object()));
    }

    @Test
    void objectNamesAreReadInAnyCase() {
        as(caller())
                .get(DATA + "/sobjects/" + object().toUpperCase(java.util.Locale.ROOT) + "/describe")
                .then()
                .statusCode(200)
                .body("name", is(object()));
    }

    @Test
    void createdRecordIsReadBackWithEveryField() {
        description().assumeOffered("createable");
        String prefix = description().keyPrefix();
        List<String> fields = description().fields();
        String id = create(newRecord());
        ValidatableResponse read = as(caller()).get(rows() + "/" + id).then().statusCode(200);
        read.body("attributes.type", is(object()))
                .body("attributes.url", is(rows() + "/" + id))
                .body("Id", is(id))
                .body("Id", startsWith(prefix))
                .body("IsDeleted", is(false))
                .body("CreatedById", is(caller().id()))
                .body("SystemModstamp", notNullValue());
        assertThat(read.extract().jsonPath().<String, Object>getMap("$")).containsKeys(fields.toArray(String[]::new));
        as(caller())
                .get(rows() + "/" + id.substring(0, 15))
                .then()
                .statusCode(200)
                .body("Id", is(id));
    }

    @Test
    void recordThatCannotBeCreatedIsRefused() {
        Assumptions.assumeFalse(
                description().offers("createable"), object() + " can be created: nothing to prove here");
        refusedAt(as(caller()).body(newRecord()).post(rows()).then(), 403, "INSUFFICIENT_ACCESS_OR_READONLY");
    }

    @Test
    void onlyTheFieldsAskedForAreRead() {
        description().assumeOffered("createable");
        String id = create(newRecord());
        as(caller())
                .queryParam("fields", "id, createddate")
                .get(rows() + "/" + id)
                .then()
                .statusCode(200)
                .body("keySet()", hasSize(3))
                .body("CreatedDate", notNullValue());
        as(caller())
                .queryParam("fields", "Nonsense__c")
                .get(rows() + "/" + id)
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("INVALID_FIELD"));
    }

    @Test
    void absentFieldStaysAndNullClears() {
        description().assumeOffered("updateable");
        description().assumeOffered("createable");
        Assumptions.assumeFalse(clearableField().isEmpty(), object() + " has no field that can be cleared");
        Map.Entry<String, Object> field = clearableField().entrySet().iterator().next();
        String id = create(newRecord());
        as(caller()).body(clearableField()).patch(rows() + "/" + id).then().statusCode(204);
        as(caller()).body(Map.of()).patch(rows() + "/" + id).then().statusCode(204);
        as(caller()).get(rows() + "/" + id).then().body(field.getKey(), equalTo(field.getValue()));
        Map<String, Object> cleared = new LinkedHashMap<>();
        cleared.put(field.getKey(), null);
        as(caller()).body(cleared).patch(rows() + "/" + id).then().statusCode(204);
        as(caller()).get(rows() + "/" + id).then().body(field.getKey(), nullValue());
    }

    @Test
    void upsertCreatesOnceAndThenChanges() {
        description().assumeOffered("createable");
        description().assumeOffered("updateable");
        String key = "ext " + UUID.randomUUID() + "/ü%";
        Map<String, Object> fields = newRecord();
        String id = as(caller())
                .body(fields)
                .patch(rows() + "/External_Id__c/{key}", key)
                .then()
                .statusCode(201)
                .body("created", is(true))
                .extract()
                .path("id");
        as(caller())
                .body(clearableField())
                .patch(rows() + "/External_Id__c/{key}", key.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200)
                .body("created", is(false))
                .body("id", is(id));
        as(caller()).get(rows() + "/" + id).then().body("External_Id__c", is(key));
        as(caller())
                .body(clearableField())
                .queryParam("updateOnly", true)
                .patch(rows() + "/External_Id__c/{key}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void deletedRecordIsGone() {
        description().assumeOffered("createable");
        description().assumeOffered("deletable");
        String id = create(newRecord());
        as(caller()).delete(rows() + "/" + id).then().statusCode(204);
        as(caller()).get(rows() + "/" + id).then().statusCode(404).body("[0].errorCode", is("ENTITY_IS_DELETED"));
        as(caller()).delete(rows() + "/" + id).then().statusCode(404).body("[0].errorCode", is("ENTITY_IS_DELETED"));
    }

    @Test
    void queryFindsTheRecord() {
        description().assumeOffered("createable");
        String id = create(newRecord());
        as(caller())
                .queryParam(
                        "q",
                        "SELECT Id, CreatedBy.Name FROM %s WHERE Id = '%s'".formatted(object(), id.substring(0, 15)))
                .get(DATA + "/query")
                .then()
                .statusCode(200)
                .body("totalSize", is(1))
                .body("done", is(true))
                .body("records[0].attributes.type", is(object()))
                .body("records[0].Id", is(id))
                .body("records[0].CreatedBy.Name", is(caller().fullName()));
    }

    @Test
    void badInputIsAnsweredWithTheDocumentedError() {
        refusedAt(as(caller()).get(rows() + "/nonsense").then(), 404, "NOT_FOUND");
        String prefix = description().keyPrefix();
        refusedAt(as(caller()).get(rows() + "/" + prefix + UNKNOWN_ID_BODY).then(), 404, "NOT_FOUND");
        refusedAt(as(caller()).get(rows() + "/zzz" + UNKNOWN_ID_BODY).then(), 404, "NOT_FOUND");
        if (description().offers("createable")) {
            refusedAt(as(caller()).body("{\"Name\": ").post(rows()).then(), 400, "JSON_PARSER_ERROR");
            refusedAt(as(caller()).body("").post(rows()).then(), 400, "JSON_PARSER_ERROR");
            refusedAt(as(caller()).body("[]").post(rows()).then(), 400, "JSON_PARSER_ERROR");
            Map<String, Object> unknown = new LinkedHashMap<>(newRecord());
            unknown.put("Nonsense__c", 1);
            refusedAt(as(caller()).body(unknown).post(rows()).then(), 400, "INVALID_FIELD");
            Map<String, Object> stamped = new LinkedHashMap<>(newRecord());
            stamped.put("CreatedDate", "2026-01-01T00:00:00Z");
            refusedAt(as(caller()).body(stamped).post(rows()).then(), 400, "INVALID_FIELD_FOR_INSERT_UPDATE");
            Map<String, Object> structured = new LinkedHashMap<>(newRecord());
            structured.put("External_Id__c", Map.of("a", 1));
            refusedAt(as(caller()).body(structured).post(rows()).then(), 400, "JSON_PARSER_ERROR");
            Map<String, Object> tooLong = new LinkedHashMap<>(newRecord());
            tooLong.put("External_Id__c", "x".repeat(256));
            refusedAt(as(caller()).body(tooLong).post(rows()).then(), 400, "STRING_TOO_LONG");
        }
    }

    private static void refusedAt(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).contentType("application/json").body("[0].errorCode", is(code));
    }
}
