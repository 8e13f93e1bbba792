package dev.truce.deals.change.reversal;

import static dev.truce.deals.Crm.ACTIONS;
import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.aWonDeal;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.waiveReview;
import static dev.truce.platform.testkit.login.Login.as;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** D6, D7 and D9: who asks to undo a close, who agrees, and what follows. */
@DealServiceTest
class ReversalIT {
    private static final Map<String, Object> BECAUSE = Map.of("reason", "Another start");

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    @Test
    void aWonDealWithoutAHandoffIsReopenedByASalesManager() {
        String deal = aWonDeal();
        act(SALES_REP, deal, "reopen", BECAUSE).statusCode(403);
        act(SALES_MANAGER, deal, "reopen", Map.of()).statusCode(400);
        act(SALES_MANAGER, deal, "reopen", Map.of("reason", "x", "stageName", "Closed Lost"))
                .statusCode(400);

        act(SALES_MANAGER, deal, "reopen", Map.of("reason", "Another start", "stageName", "Negotiation/Review"))
                .statusCode(200)
                .body("status", is("Granted"))
                .body("consentOf", nullValue());

        read("Opportunity", deal)
                .body("StageName", is("Negotiation/Review"))
                .body("Lifecycle__c", is("Open"))
                .body("Reopen_Seq__c", is(1));
        assertThat(announced.last(deal).type()).isEqualTo("truce.deal.reopened.v1");
        assertThat(announced.last(deal).payload().getString("fromOutcome")).isEqualTo("WON");
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);
        assertThat(announced.last(deal).payload().getInt("reopenSeq")).isEqualTo(1);
    }

    @Test
    void deliveryAgreesOnceItHasTheHandoffAndAnExecutiveLongAfterwards() throws SQLException {
        String submitted = aWonDeal();
        handoff(submitted, "SUBMITTED", null);
        String pending = act(SALES_MANAGER, submitted, "reopen", BECAUSE)
                .statusCode(200)
                .body("status", is("Requested"))
                .body("consentOf", is(Role.DELIVERY_MANAGER.label()))
                .extract()
                .path("reversalId");
        act(SALES_MANAGER, submitted, "reopen", BECAUSE).statusCode(400).body("[0].message", containsString("waits"));
        act(EXECUTIVE, submitted, "reversals/" + pending + "/grant", Map.of()).statusCode(403);
        read("Opportunity", submitted).body("IsClosed", is(true));
        act(DELIVERY_MANAGER, submitted, "reversals/" + pending + "/grant", Map.of())
                .statusCode(200)
                .body("status", is("Granted"));
        read("Opportunity", submitted).body("IsClosed", is(false));
        assertThat(announced.last(submitted).payload().getString("handoffStateAtReopen"))
                .isEqualTo("Submitted");
        act(DELIVERY_MANAGER, submitted, "reversals/" + pending + "/decline", Map.of())
                .statusCode(400);

        String accepted = aWonDeal();
        handoff(accepted, "ACCEPTED", "now() - interval '31 days'");
        String long31 = act(SALES_MANAGER, accepted, "reopen", BECAUSE)
                .body("consentOf", is(Role.EXECUTIVE.label()))
                .extract()
                .path("reversalId");
        act(EXECUTIVE, accepted, "reversals/" + long31 + "/decline", Map.of())
                .statusCode(200)
                .body("status", is("Declined"));
        read("Opportunity", accepted).body("IsClosed", is(true));
    }

    private void handoff(String deal, String status, String acceptedAt) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into deal_handoff values (?, "
                        + "'a12TEST00000001AAA', ?, %s, 100, 1)".formatted(acceptedAt))) {
            insert.setString(1, deal);
            insert.setString(2, status);
            insert.executeUpdate();
        }
    }

    @Test
    void aLostDealIsReopenedWithinItsWindowByTwo() throws SQLException {
        String deal = lost();
        act(OTHER_SALES_REP, deal, "reopen", BECAUSE).statusCode(403);
        String pending = act(SALES_REP, deal, "reopen", BECAUSE)
                .statusCode(200)
                .body("consentOf", is(Role.SALES_MANAGER.label()))
                .extract()
                .path("reversalId");
        act(SALES_REP, deal, "reversals/" + pending + "/grant", Map.of()).statusCode(403);
        act(SALES_MANAGER, deal, "reversals/" + pending + "/grant", Map.of()).statusCode(200);
        read("Opportunity", deal).body("Lifecycle__c", is("Open"));

        String byManager = lost();
        act(SALES_MANAGER, byManager, "reopen", BECAUSE).statusCode(200).body("status", is("Granted"));
        String old = lost();
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update deal set close_date = current_date - 31 where id = ?")) {
            update.setString(1, old);
            update.executeUpdate();
        }
        act(SALES_MANAGER, old, "reopen", BECAUSE).statusCode(400).body("[0].message", containsString("new deal"));
    }

    private static String lost() {
        String deal = aDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Lost", "Loss_Reason__c", "Price"))
                .statusCode(204);
        return deal;
    }

    @Test
    void aReopenedDealHasToBeReviewedAgain() {
        String deal = aBespokeDeal();
        waiveReview(deal);
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won")).statusCode(204);

        act(SALES_MANAGER, deal, "reopen", BECAUSE).statusCode(200);

        read("Opportunity", deal).body("Review_Status__c", is("Stale"));
        patch(SALES_REP, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(400)
                .body("[0].message", containsString("G2"));
    }

    @Test
    void aDealIsRescindedByASalesManagerAndAnExecutive() {
        String deal = aWonDeal();
        act(SALES_REP, deal, "rescind", BECAUSE).statusCode(403);
        act(SALES_MANAGER, aDeal(), "rescind", BECAUSE).statusCode(400);
        act(SALES_MANAGER, aDeal(), "reopen", BECAUSE).statusCode(400);
        String pending = act(SALES_MANAGER, deal, "rescind", BECAUSE)
                .statusCode(200)
                .body("consentOf", is(Role.EXECUTIVE.label()))
                .extract()
                .path("reversalId");
        act(SALES_MANAGER, deal, "reversals/" + pending + "/grant", Map.of()).statusCode(403);
        act(EXECUTIVE, deal, "reversals/" + pending + "/grant", Map.of()).statusCode(200);

        read("Opportunity", deal).body("Lifecycle__c", is("Rescinded")).body("IsWon", is(false));
        assertThat(announced.last(deal).type()).isEqualTo("truce.deal.rescinded.v1");
        act(SALES_MANAGER, deal, "reopen", BECAUSE).statusCode(400);
    }

    private static ValidatableResponse act(Person by, String deal, String action, Map<String, Object> body) {
        return as(by).body(body).post(ACTIONS + deal + "/" + action).then();
    }
}
