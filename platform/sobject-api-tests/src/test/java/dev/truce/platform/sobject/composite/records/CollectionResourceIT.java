package dev.truce.platform.sobject.composite.records;

import static dev.truce.platform.testkit.login.LeanClient.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.truce.platform.sobject.fixture.Announcements;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = EmbeddedServers.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class CollectionResourceIT {
    private static final String RECORDS = "/services/data/v64.0/composite/sobjects";
    private static final String TREE = "/services/data/v64.0/composite/tree/Account";

    @Inject
    Announcements announcements;

    @Inject
    DataSource database;

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static ValidatableResponse create(boolean allOrNone, String... records) {
        return json("{\"allOrNone\": %s, \"records\": [%s]}".formatted(allOrNone, String.join(",", records)))
                .post(RECORDS)
                .then();
    }

    private static String account(String fields) {
        return "{\"attributes\": {\"type\": \"Account\"}, " + fields + "}";
    }

    private static String named(String name) {
        return account("\"Name\": \"" + name + "\"");
    }

    private static String name() {
        return "R-" + UUID.randomUUID();
    }

    private static int accounts(String condition) {
        return given().queryParam("q", "SELECT COUNT() FROM Account WHERE " + condition)
                .get("/services/data/v64.0/query")
                .path("totalSize");
    }

    @Test
    void everyRecordSucceedsOrFailsForItself() {
        String name = name();
        create(
                        false,
                        named(name),
                        account("\"Phone\": \"1\""),
                        "{\"attributes\": {\"type\": \"Nothing\"}, \"Name\": \"x\"}",
                        "{\"Name\": \"x\"}",
                        "17",
                        "{\"attributes\": {\"type\": \"Project__c\"}, \"Name\": \"x\", \"Stage__c\": \"Planned\"}")
                .statusCode(200)
                .body("size()", is(6))
                .body("[0].success", is(true))
                .body("[0].id", startsWith("001"))
                .body("[0].errors", hasSize(0))
                .body("[1].success", is(false))
                .body("[1].id", nullValue())
                .body("[1].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"))
                .body("[1].errors[0].fields", contains("Name"))
                .body("[2].errors[0].statusCode", is("INVALID_TYPE"))
                .body("[3].errors[0].statusCode", is("INVALID_TYPE"))
                .body("[4].errors[0].statusCode", is("INVALID_TYPE"))
                .body("[5].id", startsWith("a01"));
        assertThat(accounts("Name = '" + name + "'")).isEqualTo(1);
        assertThat(announcements.ofNobody()).isZero();
    }

    /** Records share a transaction where they can: those that are refused keep no other from being saved, wherever they are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"s", "r", "ss", "sr", "rs", "rr", "ssr", "srs", "rss", "srsrs", "rssrrss", "sssssssssssrssr"})
    void refusedRecordsKeepNoOtherFromBeingSaved(String pattern) {
        String name = name();
        long before = announcements.count();
        String[] records = pattern.chars()
                .mapToObj(is -> is == 's' ? named(name) : account("\"Phone\": \"1\""))
                .toArray(String[]::new);

        List<Boolean> saved = create(false, records).statusCode(200).extract().path("success");

        int accepted = (int) pattern.chars().filter(is -> is == 's').count();
        assertThat(saved).isEqualTo(pattern.chars().mapToObj(is -> is == 's').toList());
        assertThat(accounts("Name = '" + name + "'")).isEqualTo(accepted);
        assertThat(announcements.count() - before).isEqualTo(accepted);
        assertThat(announcements.ofNobody()).isZero();
    }

    /** The commit may have arrived: records that are sent once more would be there twice. */
    @Test
    void recordsWhoseCommitHasAnUnknownOutcomeAreNotSavedOnceMore() throws SQLException {
        String name = "Ends-" + UUID.randomUUID();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    CREATE SEQUENCE commits;
                    CREATE FUNCTION end_first_commit() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF nextval('commits') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
                        RETURN NULL;
                    END $$;
                    CREATE CONSTRAINT TRIGGER end_first_commit AFTER INSERT ON company DEFERRABLE INITIALLY DEFERRED
                        FOR EACH ROW WHEN (NEW.name LIKE 'Ends-%') EXECUTE FUNCTION end_first_commit()
                    """);
            try {
                create(false, named(name), named(name), named(name))
                        .statusCode(200)
                        .body("success", everyItem(is(false)))
                        .body("errors.flatten().statusCode", everyItem(is("SERVER_UNAVAILABLE")))
                        .body("errors.flatten().message", everyItem(containsString("Look before you send it again")));
                assertThat(accounts("Name = '" + name + "'")).isZero();
            } finally {
                statement.execute("DROP FUNCTION end_first_commit CASCADE; DROP SEQUENCE commits");
            }
        }
    }

    @Test
    void allOrNoneRollsBackRowsAndAnnouncementsAndNamesEveryCulprit() {
        String name = name();
        String key = name();
        long before = announcements.count();
        create(
                        true,
                        named(name),
                        account("\"Phone\": \"1\""),
                        account("\"Name\": \"%s\", \"External_Id__c\": \"%s\"".formatted(name, key)),
                        account("\"Name\": \"%s\", \"ParentId\": \"001000000000000AAA\"".formatted(name)))
                .statusCode(200)
                .body("success", everyItem(is(false)))
                .body("[0].errors[0].statusCode", is("ALL_OR_NONE_OPERATION_ROLLED_BACK"))
                .body(
                        "[0].errors[0].message",
                        is(
                                "Record rolled back because not all records were valid and the request was using AllOrNone header"))
                .body("[1].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"))
                .body("[2].errors[0].statusCode", is("ALL_OR_NONE_OPERATION_ROLLED_BACK"))
                .body("[3].errors[0].statusCode", is("INVALID_CROSS_REFERENCE_KEY"));
        assertThat(accounts("Name = '" + name + "'")).isZero();
        assertThat(announcements.count()).isEqualTo(before);
        create(true, named(name), named(name)).body("success", everyItem(is(true)));
        assertThat(accounts("Name = '" + name + "'")).isEqualTo(2);
        assertThat(announcements.count()).isEqualTo(before + 2);
    }

    @Test
    void uniqueIndexRollsBackAllToo() {
        String key = name();
        create(
                        true,
                        account("\"Name\": \"%s\", \"External_Id__c\": \"%s\"".formatted(key, key)),
                        account("\"Name\": \"%s\", \"External_Id__c\": \"%s\"".formatted(key, key)))
                .body("[0].errors[0].statusCode", is("ALL_OR_NONE_OPERATION_ROLLED_BACK"))
                .body("[1].errors[0].statusCode", is("DUPLICATE_VALUE"));
        assertThat(accounts("Name = '" + key + "'")).isZero();
    }

    @Test
    void recordsAreChangedAndDeletedByTheirIds() {
        List<String> ids = create(false, named("a"), named("b")).extract().path("id");
        String update =
                """
                {"allOrNone": %s, "records": [
                  {"attributes": {"type": "account"}, "id": "%s", "Phone": "1"},
                  {"attributes": {"type": "Account"}, "Id": "%s", "Phone": "2"},
                  {"attributes": {"type": "Account"}, "Id": "001000000000000AAA", "Phone": "3"}]}""";
        json(update.formatted(true, ids.get(0).substring(0, 15), ids.get(1)))
                .patch(RECORDS)
                .then()
                .statusCode(200)
                .body("[0].errors[0].statusCode", is("ALL_OR_NONE_OPERATION_ROLLED_BACK"))
                .body("[2].errors[0].statusCode", is("NOT_FOUND"));
        json(update.formatted(false, ids.get(0).substring(0, 15), ids.get(1)))
                .patch(RECORDS)
                .then()
                .body("[0].id", is(ids.get(0)))
                .body("[0].success", is(true))
                .body("[1].success", is(true))
                .body("[2].success", is(false));
        given().queryParam("ids", String.join(",", ids))
                .queryParam("fields", "Phone")
                .get(RECORDS + "/Account")
                .then()
                .statusCode(200)
                .body("Phone", contains("1", "2"))
                .body("[0].attributes.type", is("Account"));
        given().queryParam("ids", ids.get(1) + ",001000000000000AAA,nonsense")
                .queryParam("allOrNone", true)
                .delete(RECORDS)
                .then()
                .body("success", everyItem(is(false)));
        given().queryParam("ids", ids.get(1) + ",nonsense")
                .delete(RECORDS)
                .then()
                .statusCode(200)
                .body("[0].success", is(true))
                .body("[1].errors[0].statusCode", is("MALFORMED_ID"));
        json("{\"ids\": [\"%s\", \"%s\", \"001000000000000AAA\"], \"fields\": [\"Id\"]}"
                        .formatted(ids.get(1), ids.get(0)))
                .post(RECORDS + "/Account")
                .then()
                .statusCode(200)
                .body("size()", is(3))
                .body("[0]", nullValue())
                .body("[1].Id", is(ids.get(0)))
                .body("[2]", nullValue());
        given().queryParam("ids", "nonsense")
                .get(RECORDS + "/Account")
                .then()
                .statusCode(400)
                .body("[0].errorCode", is("MALFORMED_ID"))
                .body("[0].message", is("malformed id nonsense"));
    }

    @Test
    void upsertTellsWhatItCreated() {
        String key = name();
        create(false, account("\"Name\": \"old\", \"External_Id__c\": \"%s\"".formatted(key)));
        String body =
                """
                {"allOrNone": %s, "records": [
                  {"attributes": {"type": "Account"}, "external_id__c": "%s", "Name": "new"},
                  {"attributes": {"type": "Account"}, "External_Id__c": "%s-2", "Name": "other"},
                  {"attributes": {"type": "Account"}, "External_Id__c": "%s-3"%s}]}""";
        json(body.formatted(true, key, key, key, ""))
                .patch(RECORDS + "/Account/External_Id__c")
                .then()
                .statusCode(200)
                .body("success", everyItem(is(false)))
                .body("created", everyItem(is(true)))
                .body("[2].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"));
        assertThat(accounts("External_Id__c LIKE '" + key + "%'")).isEqualTo(1);
        json(body.formatted(true, key, key, key, ", \"Name\": \"third\""))
                .patch(RECORDS + "/account/external_id__c")
                .then()
                .body("created", contains(false, true, true))
                .body("id", everyItem(notNullValue()));
        json("{\"records\": [{\"attributes\": {\"type\": \"Account\"}, \"Name\": \"x\"}]}")
                .patch(RECORDS + "/Account/Id")
                .then()
                .body("[0].created", is(true));
    }

    @Test
    void upsertWithoutAKeyFailsAndCreatesNothing() {
        String name = name();
        String body =
                """
                {"records": [
                  {"attributes": {"type": "Account"}, "Name": "%s", "External_Id__c": ""},
                  {"attributes": {"type": "Account"}, "Name": "%s", "External_Id__c": "  "},
                  {"attributes": {"type": "Account"}, "Name": "%s", "External_Id__c": null},
                  {"attributes": {"type": "Account"}, "Name": "%s"},
                  {"attributes": {"type": "Account"}, "Name": "%s", "External_Id__c": " %s "}]}"""
                        .formatted(name, name, name, name, name, name);

        json(body)
                .patch(RECORDS + "/Account/External_Id__c")
                .then()
                .statusCode(200)
                .body("success", contains(false, false, false, false, true))
                .body("[0].errors[0].message", is("External_Id__c not specified"))
                .body("errors.flatten().statusCode", everyItem(is("MISSING_ARGUMENT")))
                .body("[3].errors[0].fields", contains("External_Id__c"));
        json(body).patch(RECORDS + "/Account/External_Id__c").then().body("[4].created", is(false));
        assertThat(accounts("Name = '" + name + "'")).isEqualTo(1);
    }

    @Test
    void keyOfSeveralRecordsIsRefusedAndNamesThem() {
        String key = name().substring(0, 30);
        create(
                false,
                account("\"Name\": \"a\", \"Legacy_Key__c\": \"%s\"".formatted(key)),
                account("\"Name\": \"b\", \"Legacy_Key__c\": \"%s\"".formatted(key)));
        json("{\"records\": [{\"attributes\": {\"type\": \"Account\"}, \"Legacy_Key__c\": \"%s\", \"Name\": \"c\"}]}"
                        .formatted(key))
                .patch(RECORDS + "/Account/Legacy_Key__c")
                .then()
                .body("[0].errors[0].statusCode", is("DUPLICATE_EXTERNAL_ID"))
                .body(
                        "[0].errors[0].message",
                        containsString("more than one record found for external id field: [001"));
    }

    @Test
    void parallelUpsertsOfAKeyThatNeedNotBeUniqueGiveOneRecord() throws Exception {
        String key = name().substring(0, 30);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> upsert = () -> json("{\"Name\":\"Alpha\"}")
                    .patch("/services/data/v64.0/sobjects/Account/Legacy_Key__c/{key}", key)
                    .statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : callers.invokeAll(Collections.nCopies(16, upsert))) {
                statuses.add(status.get());
            }
            assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        } finally {
            callers.shutdownNow();
        }
        assertThat(accounts("Legacy_Key__c = '" + key + "'")).isEqualTo(1);
    }

    @Test
    void opposingChangesDoNotLockEachOtherOut() throws Exception {
        List<String> ids = create(false, named("a"), named("b")).extract().path("id");
        String there = "{\"allOrNone\": true, \"records\": [%s, %s]}".formatted(change(ids.get(0)), change(ids.get(1)));
        String back = "{\"allOrNone\": true, \"records\": [%s, %s]}".formatted(change(ids.get(1)), change(ids.get(0)));
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Boolean>>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String body = i % 2 == 0 ? there : back;
                calls.add(() -> json(body).patch(RECORDS).then().extract().path("success"));
            }
            for (Future<List<Boolean>> success : callers.invokeAll(calls)) {
                assertThat(success.get()).containsOnly(true);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static String change(String id) {
        return account("\"Id\": \"%s\", \"Phone\": \"%s\"".formatted(id, System.nanoTime()));
    }

    @Test
    void collectionsHaveTheirLimits() {
        String[] tooMany = Collections.nCopies(201, named("x")).toArray(String[]::new);
        create(false, tooMany)
                .statusCode(400)
                .body("[0].errorCode", is("EXCEEDED_ID_LIMIT"))
                .body("[0].message", is("record limit reached. cannot submit more than 200 records into this call"));
        json("{}").post(RECORDS).then().statusCode(400).body("[0].errorCode", is("JSON_PARSER_ERROR"));
        given().get(RECORDS + "/Nothing?ids=001000000000000AAA").then().statusCode(404);
        String[] mixed = new String[12];
        for (int i = 0; i < mixed.length; i++) {
            mixed[i] = i % 2 == 0 ? named("x") : "{\"attributes\": {\"type\": \"Project__c\"}}";
        }
        create(false, mixed).statusCode(400).body("[0].errorCode", is("LIMIT_EXCEEDED"));
    }

    @Test
    void collectionWithinACompositeSharesItsTransaction() {
        String name = name();
        json("""
                {"allOrNone": true, "compositeRequest": [
                  {"method": "POST", "url": "/services/data/v64.0/composite/sobjects", "referenceId": "many",
                   "body": {"allOrNone": false, "records": [%s, %s]}},
                  {"method": "GET", "url": "/services/data/v64.0/limits", "referenceId": "limits"}]}"""
                        .formatted(named(name), account("\"Phone\": \"1\"")))
                .post("/services/data/v64.0/composite")
                .then()
                .statusCode(200)
                .body("compositeResponse[0].body[1].errors[0].statusCode", is("REQUIRED_FIELD_MISSING"))
                .body("compositeResponse[1].body[0].errorCode", is("PROCESSING_HALTED"));
        assertThat(accounts("Name = '" + name + "'")).isZero();
    }

    @Test
    void treeCreatesParentsBeforeTheirChildren() {
        String name = name();
        String tree =
                """
                {"records": [{"attributes": {"type": "Account", "referenceId": "root"}, "Name": "%s",
                  "ChildAccounts": {"records": [
                    {"attributes": {"type": "Account", "referenceId": "part"}, "Name": "%s part",
                     "Projects__r": {"records": [
                       {"attributes": {"type": "Project__c", "referenceId": "work"}, "Name": "%s", "Stage__c": "Planned"%s}]}}]}}]}""";
        List<String> ids = json(tree.formatted(name, name, name, ""))
                .post(TREE)
                .then()
                .statusCode(201)
                .body("hasErrors", is(false))
                .body("results.referenceId", contains("root", "part", "work"))
                .extract()
                .path("results.id");
        given().get("/services/data/v64.0/sobjects/Account/" + ids.get(1))
                .then()
                .body("ParentId", is(ids.get(0)));
        given().get("/services/data/v64.0/sobjects/Project__c/" + ids.get(2))
                .then()
                .body("AccountId", is(ids.get(1)));
        json(tree.formatted(name + "!", name, name, ", \"Nope__c\": 1"))
                .post(TREE)
                .then()
                .statusCode(400)
                .body("hasErrors", is(true))
                .body("results", hasSize(1))
                .body("results[0].referenceId", is("work"))
                .body("results[0].errors[0].statusCode", is("INVALID_FIELD"));
        assertThat(accounts("Name = '" + name + "!'")).isZero();
        assertThat(announcements.ofNobody()).isZero();
    }

    @Test
    void treeThatIsNotClearIsRefused() {
        json("{\"records\": [%s]}".formatted(named("x")))
                .post(TREE)
                .then()
                .statusCode(400)
                .body("[0].message", containsString("referenceId"));
        json("{\"records\": [{\"attributes\": {\"type\": \"Account\", \"referenceId\": \"a\"}, \"Name\": \"x\", \"Strangers\": {\"records\": [{\"attributes\": {\"type\": \"Account\", \"referenceId\": \"b\"}, \"Name\": \"x\"}]}}]}")
                .post(TREE)
                .then()
                .statusCode(400)
                .body("results[0].referenceId", is("b"))
                .body("results[0].errors[0].message", containsString("Strangers"));
    }
}
