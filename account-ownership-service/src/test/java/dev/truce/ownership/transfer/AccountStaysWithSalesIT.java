package dev.truce.ownership.transfer;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.events.AccountTransitionAborted;
import dev.truce.ownership.Announced;
import dev.truce.ownership.CrmStory;
import dev.truce.ownership.Database;
import dev.truce.ownership.Events;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Side;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** O4: an account that was on its way to delivery stays with sales when its deal does not stand any more. */
@OwnershipServiceTest
class AccountStaysWithSalesIT {
    private static final String PROJECT_MANAGER = Person.PROJECT_MANAGER.id();

    @Inject
    CrmStory crm;

    @Inject
    Events events;

    @Inject
    Announced announced;

    @Inject
    Database database;

    private final String deal = Ids.deal();
    private final String handoff = Ids.handoff();

    private static ValidatableResponse ownership(String account) {
        return as(Person.SALES_REP)
                .get("/services/apexrest/accounts/{id}/ownership", account)
                .then()
                .statusCode(200);
    }

    private String accountInTransition() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(account, deal));
        return account;
    }

    private long engagements(String account, String status) {
        return database.count(
                "select count(*) from account_engagement where account = ? and status = ?", account, status);
    }

    @Test
    void whenItsDealIsReopenedAndTheLedgerSaysWhy() {
        String account = accountInTransition();

        events.awaitApplied(crm.dealReopened(account, deal, 1));
        events.awaitApplied(crm.dealReopened(account, deal, 1));

        ownership(account)
                .body("phase", is("Sales Owned"))
                .body("accountableSide", is(Side.SALES.label()))
                .body("owner.id", is(Person.SALES_REP.id()))
                .body("cause", is("Deal Reopened"))
                .body("causeRecordId", is(deal))
                .body("engagements", hasSize(0));
        assertThat(announced.about(account, AccountTransitionAborted.TYPE)).hasSize(1);
        JsonPath aborted = announced.last(account, AccountTransitionAborted.TYPE);
        assertThat(aborted.getString("fromPhase")).isEqualTo("IN_TRANSITION");
        assertThat(aborted.getString("phase")).isEqualTo("SALES_OWNED");
        assertThat(aborted.getString("cause")).isEqualTo("DEAL_REOPENED");
        assertThat(aborted.getString("causeDealId")).isEqualTo(deal);
        assertThat(aborted.getInt("ownershipVersion")).isEqualTo(3);
        assertThat(engagements(account, "Voided")).isOne();
    }

    @Test
    void whenItsDealIsRescindedAndWhateverIsHeardOfItsHandoffLaterChangesNothing() {
        String account = accountInTransition();

        events.awaitApplied(crm.dealRescinded(account, deal));
        events.awaitApplied(crm.handoffCancelled(account, deal, handoff, 0));
        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER));
        events.awaitApplied(crm.dealRescinded(account, deal));

        ownership(account).body("phase", is("Sales Owned")).body("cause", is("Deal Rescinded"));
        assertThat(announced.about(account, AccountTransitionAborted.TYPE)).hasSize(1);
        assertThat(announced.about(account, AccountOwnershipTransferred.TYPE)).isEmpty();
    }

    /** A deal can be reopened, placed with somebody else and then be over. */
    @Test
    void whenItsDealIsOverAlthoughItIsWithAnotherCustomerByThen() {
        String account = accountInTransition();
        String other = crm.accountOwnedBy(Person.SALES_REP);

        events.awaitApplied(crm.dealRescinded(other, deal));

        ownership(account).body("phase", is("Sales Owned")).body("cause", is("Deal Rescinded"));
        ownership(other).body("phase", is("Sales Owned")).body("cause", is("Account Created"));
    }

    @Test
    void whenTheHandoffIsOverAndThatIsHeardOfFirst() {
        String account = accountInTransition();

        events.awaitApplied(crm.handoffCancelled(account, deal, handoff, 0));
        events.awaitApplied(crm.dealRescinded(account, deal));

        ownership(account).body("phase", is("Sales Owned")).body("cause", is("Handoff Cancelled"));
        assertThat(announced.last(account, AccountTransitionAborted.TYPE).getString("causeHandoffId"))
                .isEqualTo(handoff);
    }

    @Test
    void butNotWhileAnotherWonDealOfItStands() {
        String account = accountInTransition();
        String other = Ids.deal();
        events.awaitApplied(crm.dealWon(account, other));

        events.awaitApplied(crm.dealRescinded(account, deal));
        ownership(account).body("phase", is("In Transition")).body("engagements", hasSize(1));
        events.awaitApplied(crm.handoffAccepted(account, other, Ids.handoff(), PROJECT_MANAGER));

        ownership(account).body("phase", is("Delivery Owned"));
        assertThat(announced.about(account, AccountTransitionAborted.TYPE)).isEmpty();
    }

    @Test
    void andIsOnItsWayAgainWhenTheDealIsWonAgain() {
        String account = accountInTransition();
        events.awaitApplied(crm.dealReopened(account, deal, 1));

        events.awaitApplied(crm.dealWonAgain(account, deal, 1));
        events.awaitApplied(crm.dealReopened(account, deal, 1));
        events.awaitApplied(crm.handoffCancelled(account, deal, handoff, 0));

        ownership(account)
                .body("phase", is("In Transition"))
                .body("engagements", hasSize(1))
                .body("engagements[0].status", is("Won"));
        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER));
        ownership(account).body("phase", is("Delivery Owned"));
        assertThat(engagements(account, "Voided")).as("history").isOne();
    }

    @Test
    void anAcceptanceThatCrossedTheReopeningEndsWhereTheOtherOrderEnds() {
        String heardLate = accountInTransition();
        events.awaitApplied(crm.dealReopened(heardLate, deal, 1));
        events.awaitApplied(crm.handoffAccepted(heardLate, deal, handoff, PROJECT_MANAGER));
        String otherDeal = Ids.deal();
        String inOrder = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(inOrder, otherDeal));
        events.awaitApplied(crm.handoffAccepted(inOrder, otherDeal, Ids.handoff(), PROJECT_MANAGER));
        events.awaitApplied(crm.dealReopened(inOrder, otherDeal, 1));

        for (String account : new String[] {heardLate, inOrder}) {
            ownership(account)
                    .body("phase", is("Delivery Owned"))
                    .body("owner.id", is(PROJECT_MANAGER))
                    .body("engagements", hasSize(1))
                    .body("engagements[0].status", is("Delivering"));
        }
    }

    @Test
    void whatDeliveryOwnsStaysDeliverysWhenAnAcceptedHandoffIsVoided() {
        String account = accountInTransition();
        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER));

        events.awaitApplied(crm.handoffVoided(account, deal, handoff));

        ownership(account).body("phase", is("Delivery Owned")).body("engagements", hasSize(0));
        assertThat(engagements(account, "Voided")).isOne();
    }
}
