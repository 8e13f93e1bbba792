package dev.truce.ownership.transfer;

import static dev.truce.platform.testkit.login.Login.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.events.AccountEngagementAdded;
import dev.truce.events.AccountOwnershipAssigned;
import dev.truce.events.AccountOwnershipTransferred;
import dev.truce.events.AccountTransitionStarted;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OwnershipServiceTest
class AccountChangesHandsIT {
    private static final String PROJECT_MANAGER = Person.PROJECT_MANAGER.id();

    @Inject
    CrmStory crm;

    @Inject
    Events events;

    @Inject
    Announced announced;

    @Inject
    Database database;

    private static ValidatableResponse ownership(String account) {
        return as(Person.SALES_REP)
                .get("/services/apexrest/accounts/{id}/ownership", account)
                .then()
                .statusCode(200);
    }

    private String accountInTransition(String deal) {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(account, deal));
        return account;
    }

    private String accountOwnedByDelivery(String deal) {
        String account = accountInTransition(deal);
        events.awaitApplied(crm.handoffAccepted(account, deal, Ids.handoff(), PROJECT_MANAGER));
        return account;
    }

    @Test
    void accountThatAppearsIsOwnedByItsSeller() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        ownership(account)
                .body("phase", is("Sales Owned"))
                .body("accountableSide", is(Side.SALES.label()))
                .body("owner.id", is(Person.SALES_REP.id()))
                .body("owner.name", is(Person.SALES_REP.fullName()))
                .body("cause", is("Account Created"));
        JsonPath assigned = announced.last(account, AccountOwnershipAssigned.TYPE);
        assertThat(assigned.getString("ownerId")).isEqualTo(Person.SALES_REP.id());
        assertThat(assigned.getInt("ownershipVersion")).isOne();
    }

    @Test
    void wonDealStartsTheTransitionAndSalesStaysAccountable() {
        String deal = Ids.deal();
        String account = crm.accountOwnedBy(Person.SALES_MANAGER);

        events.awaitApplied(crm.dealClosed(account, deal, "WON", true, Person.PROJECT_MANAGER));

        ownership(account)
                .body("phase", is("In Transition"))
                .body("accountableSide", is(Side.SALES.label()))
                .body("owner.id", is(Person.SALES_MANAGER.id()))
                .body("causeRecordId", is(deal))
                .body("engagements", hasSize(1))
                .body("engagements[0].status", is("Won"));
        JsonPath started = announced.last(account, AccountTransitionStarted.TYPE);
        assertThat(started.getString("shadowOwnerId")).isEqualTo(PROJECT_MANAGER);
        assertThat(started.getString("causeDealId")).isEqualTo(deal);
        assertThat(started.getString("cause")).isEqualTo("DEAL_WON");
        assertThat(Instant.parse(started.getString("objectionUntil")))
                .isAfter(Instant.now().plus(4, ChronoUnit.DAYS)); // five business days, at least
    }

    @Test
    void acceptedHandoffMakesDeliveryTheOwner() {
        String deal = Ids.deal();
        String handoff = Ids.handoff();
        String account = accountInTransition(deal);
        events.awaitApplied(crm.handoffStarted(account, deal, handoff));
        ownership(account).body("engagements[0].status", is("In Handoff"));

        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER));

        ownership(account)
                .body("phase", is("Delivery Owned"))
                .body("accountableSide", is(Side.DELIVERY.label()))
                .body("owner.name", is(Person.PROJECT_MANAGER.fullName()))
                .body("cause", is("Handoff Accepted"))
                .body("causeRecordId", is(handoff))
                .body("until", nullValue())
                .body("engagements[0].status", is("Delivering"))
                .body("engagements[0].deliveryOwnerId", is(PROJECT_MANAGER))
                .body("team.userId", hasItem(Person.SALES_REP.id()))
                .body("team.find { it.userId == '%s' }.role".formatted(Person.SALES_REP.id()), is("Account Manager"));
        JsonPath transferred = announced.last(account, AccountOwnershipTransferred.TYPE);
        assertThat(transferred.getString("fromPhase")).isEqualTo("IN_TRANSITION");
        assertThat(transferred.getString("toPhase")).isEqualTo("DELIVERY_OWNED");
        assertThat(transferred.getString("fromOwnerId")).isEqualTo(Person.SALES_REP.id());
        assertThat(transferred.getString("toOwnerId")).isEqualTo(PROJECT_MANAGER);
        assertThat(transferred.getString("causeHandoffId")).isEqualTo(handoff);
        assertThat(transferred.getString("primaryContactSide")).isEqualTo("DELIVERY");
        assertThat(transferred.getList("activeDealIds")).containsExactly(deal);
        assertThat(transferred.getList("team.userId")).containsExactly(Person.SALES_REP.id());
        assertThat(transferred.getInt("ownershipVersion")).isEqualTo(3);
    }

    @Test
    void acceptanceCountsFromTheMomentItHappened() {
        String deal = Ids.deal();
        String account = accountInTransition(deal);
        Instant accepted = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        events.awaitApplied(crm.handoffAccepted(account, deal, Ids.handoff(), PROJECT_MANAGER, false, accepted));

        ownership(account).body("since", is(accepted.toString()));
    }

    @Test
    void acceptanceThatClaimsTheFutureCountsFromNow() {
        String deal = Ids.deal();
        String account = accountInTransition(deal);
        Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);

        events.awaitApplied(crm.handoffAccepted(account, deal, Ids.handoff(), PROJECT_MANAGER, false, tomorrow));

        assertThat(Instant.parse(ownership(account).extract().path("since"))).isBefore(tomorrow);
    }

    @Test
    void newsOfAHandoffWaitsForTheCloseOfItsDeal() {
        String deal = Ids.deal();
        String handoff = Ids.handoff();
        String account = crm.accountOwnedBy(Person.SALES_REP);

        UUID started = crm.handoffStarted(account, deal, handoff);
        UUID accepted = crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER);
        events.awaitParked(started);
        events.awaitParked(accepted);
        ownership(account).body("phase", is("Sales Owned"));
        events.awaitApplied(crm.dealWon(account, deal));
        events.awaitApplied(accepted);

        ownership(account).body("phase", is("Delivery Owned")).body("engagements[0].status", is("Delivering"));
        assertThat(announced.about(account, AccountOwnershipTransferred.TYPE)).hasSize(1);
    }

    @Test
    void closeOfADealWaitsForItsAccount() {
        String account = Ids.account();
        UUID won = crm.dealWon(account, Ids.deal());
        events.awaitParked(won);

        crm.accountChanged(account, 0, Person.SALES_REP.id(), true);
        events.awaitApplied(won);

        ownership(account).body("phase", is("In Transition"));
    }

    @Test
    void newsThatArriveTwiceChangeNothing() {
        String deal = Ids.deal();
        String handoff = Ids.handoff();
        String account = accountInTransition(deal);
        events.awaitApplied(crm.dealWon(account, deal));
        for (int i = 0; i < 2; i++) {
            events.awaitApplied(crm.handoffAccepted(account, deal, handoff, PROJECT_MANAGER));
        }
        events.awaitApplied(crm.handoffStarted(account, deal, handoff));
        events.awaitApplied(crm.dealWon(account, deal));

        ownership(account).body("engagements", hasSize(1)).body("engagements[0].status", is("Delivering"));
        assertThat(announced.about(account, AccountTransitionStarted.TYPE)).hasSize(1);
        assertThat(announced.about(account, AccountOwnershipTransferred.TYPE)).hasSize(1);
        assertThat(announced.about(account, AccountEngagementAdded.TYPE)).isEmpty();
        assertThat(database.count("select count(*) from account_ownership_period where account = ?", account))
                .isEqualTo(3);
    }

    @Test
    void dealThatIsLostOrNeedsNoDeliveryChangesNothing() {
        String account = crm.accountOwnedBy(Person.SALES_REP);

        events.awaitApplied(crm.dealClosed(account, Ids.deal(), "LOST", true, null));
        events.awaitApplied(crm.dealClosed(account, Ids.deal(), "WON", false, null));

        ownership(account).body("phase", is("Sales Owned")).body("engagements", hasSize(0));
    }

    @Test
    void sellerWhoWinsTheFirstDealOwnsAnUnownedAccount() {
        String account = crm.accountOwnedBy(null);
        ownership(account).body("phase", is("Unowned")).body("owner", nullValue());

        events.awaitApplied(crm.dealWon(account, Ids.deal()));

        ownership(account).body("phase", is("In Transition")).body("owner.id", is(Person.SALES_REP.id()));
        assertThat(announced.last(account, AccountOwnershipAssigned.TYPE).getInt("ownershipVersion"))
                .isEqualTo(2);
        assertThat(announced.last(account, AccountTransitionStarted.TYPE).getInt("ownershipVersion"))
                .isEqualTo(3);
        assertThat(database.texts(
                        "select aggregate_version from event_log where event_key = ? and topic = 'account-ownership.events.v1'"
                                + " order by seq",
                        account))
                .doesNotHaveDuplicates();
    }

    @Test
    void secondDealOfADeliveryOwnedAccountIsAnEngagementMore() {
        String account = accountOwnedByDelivery(Ids.deal());
        String second = Ids.deal();

        events.awaitApplied(crm.dealWonForUnit(account, second, Ids.unit(), Person.OTHER_PROJECT_MANAGER));

        ownership(account)
                .body("phase", is("Delivery Owned"))
                .body("owner.id", is(PROJECT_MANAGER))
                .body("engagements", hasSize(2))
                .body(
                        "team.find { it.userId == '%s' }.role".formatted(Person.OTHER_PROJECT_MANAGER.id()),
                        is("Delivery Lead"));
        JsonPath added = announced.last(account, AccountEngagementAdded.TYPE);
        assertThat(added.getString("dealId")).isEqualTo(second);
        assertThat(added.getString("phase")).isEqualTo("DELIVERY_OWNED");
        assertThat(added.getList("activeDealIds")).hasSize(2).contains(second);
    }

    @Test
    void whoDeliversTheSecondDealJoinsTheTeam() {
        String account = accountOwnedByDelivery(Ids.deal());
        String second = Ids.deal();
        events.awaitApplied(crm.dealWon(account, second));

        events.awaitApplied(crm.handoffAccepted(account, second, Ids.handoff(), Person.OTHER_PROJECT_MANAGER.id()));

        ownership(account)
                .body("owner.id", is(PROJECT_MANAGER))
                .body("team.userId", hasItem(Person.OTHER_PROJECT_MANAGER.id()));
        assertThat(announced.about(account, AccountOwnershipTransferred.TYPE)).hasSize(1);
    }

    @Test
    void manyDealsWonAtOnceStartOneTransition() {
        String account = crm.accountOwnedBy(Person.SALES_REP);
        List<String> deals = Stream.generate(Ids::deal).limit(12).toList();

        List<UUID> won = deals.stream().map(deal -> crm.dealWon(account, deal)).toList();
        List<UUID> accepted = deals.stream()
                .map(deal -> crm.handoffAccepted(account, deal, Ids.handoff(), PROJECT_MANAGER))
                .toList();
        won.forEach(events::awaitApplied);
        accepted.forEach(events::awaitApplied);

        ownership(account).body("phase", is("Delivery Owned")).body("engagements", hasSize(12));
        assertThat(announced.about(account, AccountTransitionStarted.TYPE)).hasSize(1);
        assertThat(announced.about(account, AccountOwnershipTransferred.TYPE)).hasSize(1);
        assertThat(announced.about(account, AccountEngagementAdded.TYPE)).hasSize(11);
    }

    @Test
    void disputeHoldsTheTransferUntilItIsResolved() {
        String deal = Ids.deal();
        String account = accountInTransition(deal);
        String ownershipId = database.texts("select id from account_ownership where account = ?", account)
                .get(0);
        String row = "/services/data/v64.0/sobjects/Account_Ownership__c/" + ownershipId;
        as(Person.SALES_REP).body("{\"Disputed__c\":true}").patch(row).then().statusCode(403);
        as(Person.PROJECT_MANAGER)
                .body("{\"Disputed__c\":true}")
                .patch(row)
                .then()
                .statusCode(400);
        as(Person.REVOPS).body("{\"Disputed__c\":true}").patch(row).then().statusCode(204);

        UUID accepted = crm.handoffAccepted(account, deal, Ids.handoff(), PROJECT_MANAGER);
        events.awaitParked(accepted);
        ownership(account).body("phase", is("In Transition"));
        as(Person.REVOPS).body("{\"Disputed__c\":false}").patch(row).then().statusCode(204);
        events.awaitApplied(accepted);

        ownership(account).body("phase", is("Delivery Owned"));
    }

    @Test
    void acceptanceForSomebodyWhoCannotOwnTheAccountIsADeadLetter() {
        String deal = Ids.deal();
        String account = accountInTransition(deal);

        events.awaitDead(crm.handoffAccepted(account, deal, Ids.handoff(), Person.SALES_REP.id()));

        ownership(account).body("phase", is("In Transition")).body("engagements[0].status", is("Won"));
    }
}
