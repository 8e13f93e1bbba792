package dev.truce.identity.organization;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.ownership.Database;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@OwnershipServiceTest
class OrganizationIT {
    @Inject
    FoundOrganization foundOrganization;

    @Inject
    OurOrganization ourOrganization;

    @Inject
    Database database;

    @Test
    void isFoundedAtTheFirstStartOnly() {
        String founded = ourOrganization.id();

        foundOrganization.found(new StartupEvent());

        assertThat(ourOrganization.id()).isEqualTo(founded).startsWith("00D").hasSize(18);
        assertThat(database.count("select count(*) from organization")).isOne();
    }

    @Test
    void secondOneIsRefusedByTheDatabase() {
        assertThatThrownBy(
                        () -> database.inOneTransaction(
                                sql -> sql.execute(
                                        "insert into organization"
                                                + " select (jsonb_populate_record(o, '{\"id\": \"00D000000000999AAA\"}')).* from organization o")))
                .hasMessageContaining("organization_only_one");
    }

    @Test
    void answersWhatTheSalesforceCliAsks() {
        as(Person.SALES_REP)
                .queryParam(
                        "q",
                        "SELECT Name, InstanceName, IsSandbox, TrialExpirationDate, NamespacePrefix, OrganizationType"
                                + " FROM Organization")
                .get("/services/data/v64.0/query")
                .then()
                .statusCode(200)
                .body("totalSize", is(1))
                .body("records[0].IsSandbox", is(false))
                .body("records[0].TrialExpirationDate", nullValue());
    }

    @Test
    void isRenamedByAdminsOnly() {
        String row = "/services/data/v64.0/sobjects/Organization/" + ourOrganization.id();

        as(Person.SALES_MANAGER).body("{\"Name\":\"Mine\"}").patch(row).then().statusCode(403);
        as(Person.ADMIN)
                .body("{\"Name\":\"Hartmann Consulting\"}")
                .patch(row)
                .then()
                .statusCode(204);
        as(Person.SALES_REP).get(row).then().body("Name", is("Hartmann Consulting"));
    }
}
