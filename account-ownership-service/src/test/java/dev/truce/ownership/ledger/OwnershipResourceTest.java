package dev.truce.ownership.ledger;

import static dev.truce.platform.testkit.login.Login.as;

import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import org.junit.jupiter.api.Test;

@OwnershipServiceTest
class OwnershipResourceTest {
    @Test
    void unknownAccountIsNotFound() {
        as(Person.SALES_REP)
                .get("/services/apexrest/accounts/{id}/ownership", Ids.account())
                .then()
                .log()
                .all()
                .statusCode(404);
    }
}
