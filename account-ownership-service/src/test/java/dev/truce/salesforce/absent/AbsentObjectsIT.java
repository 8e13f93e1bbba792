package dev.truce.salesforce.absent;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.ownership.Database;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries are those that clients send before they begin. */
@OwnershipServiceTest
class AbsentObjectsIT {
    private static final String DATA = "/services/data/v64.0";

    @Inject
    Database database;

    private static ValidatableResponse query(String soql) {
        return as(Person.ADMIN)
                .queryParam("q", soql)
                .get(DATA + "/query")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT Id FROM RecordType WHERE SobjectType = 'Opportunity'",
                "SELECT Id, Name, DeveloperName, SobjectType FROM RecordType",
                "SELECT Id, DeveloperName FROM Group WHERE Type = 'Queue'",
                "SELECT Id, Name, UserType FROM Profile ORDER BY Name LIMIT 1",
                "SELECT Id, Name, ParentRoleId FROM UserRole",
                "SELECT Account.Name, Field, OldValue, NewValue FROM AccountHistory WHERE CreatedDate = LAST_WEEK",
                "SELECT Id, Name, Type, LastViewedDate FROM RecentlyViewed WHERE LastViewedDate != null ORDER BY LastViewedDate DESC",
                "SELECT Id FROM User WHERE Profile.Name = 'System Administrator'"
            })
    void nothingIsFoundOfWhatThereIsNot(String soql) {
        query(soql).body("totalSize", is(0)).body("done", is(true)).body("records", empty());
    }

    @Test
    void userHasNeitherProfileNorRole() {
        query("SELECT Id, Email, Name, IsActive, Profile.Name, UserRole.Name FROM User WHERE IsActive = true LIMIT 1")
                .body("records[0].Profile", nullValue())
                .body("records[0].UserRole", nullValue())
                .body("records[0].IsActive", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Profile", "UserRole", "RecordType", "Group", "AccountHistory", "RecentlyViewed"})
    void nothingCanBePutIn(String object) {
        as(Person.ADMIN)
                .get(DATA + "/sobjects/" + object + "/describe")
                .then()
                .statusCode(200)
                .body("queryable", is(true))
                .body("createable", is(false))
                .body("updateable", is(false))
                .body("deletable", is(false));
        as(Person.ADMIN)
                .body("{\"External_Id__c\":\"x\"}")
                .post(DATA + "/sobjects/" + object)
                .then()
                .statusCode(403)
                .body("[0].errorCode", is("INSUFFICIENT_ACCESS_OR_READONLY"));
    }

    @Test
    void databaseRefusesARecordToo() {
        assertThatThrownBy(() -> database.inOneTransaction(sql -> sql.execute("insert into absent_record"
                        + " select '00e000000000001AAA', 0, false, now(), id, now(), id, now() from app_user limit 1")))
                .hasMessageContaining("absent_record_is_absent");
    }
}
