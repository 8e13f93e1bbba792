package dev.truce.deals.deal;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.events.DealClosed;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A deal obeys its rules and announces its events inside of composites and collections as well. */
@DealServiceTest
class DealInACompositeIT {
    private final Announced announced;

    @Inject
    DealInACompositeIT(Announced announced) {
        this.announced = announced;
    }

    private static ValidatableResponse post(String path, String body) {
        return as(SALES_REP)
                .body(body)
                .post("/services/data/v64.0/composite" + path)
                .then()
                .statusCode(200);
    }

    private static String closeAnd(String dealId, String secondUrl) {
        return """
               {"allOrNone": true, "compositeRequest": [
                 {"method": "POST", "url": "/services/apexrest/deals/%s/close", "referenceId": "won", "body": {"outcome": "WON"}},
                 {"method": "GET", "url": "%s", "referenceId": "second"}]}"""
                .formatted(dealId, secondUrl);
    }

    @Test
    void domainActionMayBePartOfIt() {
        String id = aDeal();
        post("", closeAnd(id, "/services/data/v64.0/sobjects/Opportunity/@{won.dealId}?fields=StageName"))
                .body("compositeResponse.httpStatusCode", contains(200, 200))
                .body("compositeResponse[0].body.outcome", is("WON"))
                .body("compositeResponse[1].body.StageName", is("Closed Won"));
        assertThat(announced.typesAbout(id)).contains(DealClosed.TYPE);
    }

    @Test
    void closeThatIsRolledBackIsNotAnnounced() {
        String id = aDeal();
        post("", closeAnd(id, "/services/data/v64.0/nothing"))
                .body("compositeResponse[0].body[0].errorCode", is("PROCESSING_HALTED"))
                .body("compositeResponse[1].httpStatusCode", is(404));
        read("Opportunity", id).body("IsClosed", is(false));
        assertThat(announced.typesAbout(id)).doesNotContain(DealClosed.TYPE);
    }

    @Test
    void refusedDealOfACollectionAnnouncesNothingAndHindersNobody() {
        String good = aDeal();
        String bad = aDeal();
        as(SALES_REP)
                .body(
                        """
                        {"records": [
                          {"attributes": {"type": "Opportunity"}, "Id": "%s", "Amount": 1, "StageName": "Nowhere"},
                          {"attributes": {"type": "Opportunity"}, "Id": "%s", "StageName": "Closed Won"}]}"""
                                .formatted(bad, good))
                .patch("/services/data/v64.0/composite/sobjects")
                .then()
                .statusCode(200)
                .body("success", contains(false, true));
        read("Opportunity", bad).body("Amount", is(18000));
        assertThat(announced.typesAbout(bad)).hasSize(1);
        assertThat(announced.typesAbout(good)).contains(DealClosed.TYPE);
    }
}
