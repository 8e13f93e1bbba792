package dev.truce.deals.review;

import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.deals.Crm.today;
import static dev.truce.deals.review.ReviewDoors.act;
import static dev.truce.deals.review.ReviewDoors.approval;
import static dev.truce.deals.review.ReviewDoors.approved;
import static dev.truce.deals.review.ReviewDoors.guardsInTheWay;
import static dev.truce.deals.review.ReviewDoors.request;
import static dev.truce.deals.review.ReviewDoors.requested;
import static dev.truce.deals.review.ReviewDoors.win;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.EXECUTIVE;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.deals.MovableClock;
import dev.truce.deals.review.deadline.EnforceReviewDeadlines;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.testkit.settings.ChangedSettings;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R9 and R10 by a moved clock: what happens to a review when nobody does anything. */
@DealServiceTest
class ReviewDeadlinesIT {
    private static final String BREACHED = "truce.delivery-review.sla-breached.v1";
    private static final Duration SLA = Duration.ofDays(7);
    private static final Duration TWICE_THE_SLA = Duration.ofDays(14);

    @Inject
    MovableClock clock;

    @Inject
    EnforceReviewDeadlines deadlines;

    @Inject
    Announced announced;

    private String unit;

    @Inject
    ChangedSettings settings;

    /** Off by default; every review here but the two tacit ones is of a kind for which it makes no difference. */
    @BeforeEach
    void silenceIsAgreement() {
        settings.change(Map.of(
                "truce.policy.review.tacit-approval", "true",
                "truce.policy.review.sla-days", "4",
                "truce.policy.review.assign-automatically", "false"));
    }

    @AfterEach
    void reviewsAreAsConfigured() {
        settings.restore();
    }

    @BeforeEach
    void aUnitLedByAProjectManager() {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Punctual", "Lead__c", PROJECT_MANAGER.id())));
    }

    @Test
    void firstTheManagerIsAskedAndThenAnExecutive() {
        String deal = ofTheUnit(aBespokeDeal());
        String review = requested(deal);
        passing(Duration.ofDays(3));
        assertThat(announced.typesAbout(review)).doesNotContain(BREACHED);

        passing(SLA);
        passing(SLA);
        passing(TWICE_THE_SLA);
        passing(TWICE_THE_SLA.multipliedBy(3));

        List<JsonPath> breaches = announced.about(review).stream()
                .filter(event -> event.type().equals(BREACHED))
                .map(Announced.Event::payload)
                .toList();
        assertThat(breaches)
                .extracting(breach -> breach.getInt("level"), breach -> breach.getString("escalatedTo"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, PROJECT_MANAGER.id()),
                        org.assertj.core.groups.Tuple.tuple(2, EXECUTIVE.id()));
        read("Delivery_Review__c", review)
                .body("Escalation_Level__c", is(2))
                .body("Status__c", is("Requested"))
                .body("Is_Tacit__c", is(false));
        assertThat(guardsInTheWay(deal)).containsExactly("G1");
    }

    @Test
    void aManagerWhoIsAskedDecidesInsteadOfTheReviewer() {
        String deal = ofTheUnit(aBespokeDeal());
        String review = requested(deal);
        act(DELIVERY_MANAGER, deal, review, "claim", Map.of()).statusCode(200);

        passing(SLA);

        read("Delivery_Review__c", review).body("Delegate__c", is(PROJECT_MANAGER.id()));
        act(PROJECT_MANAGER, deal, review, "approve", approval(Map.of())).statusCode(200);
        win(deal).statusCode(204);
    }

    @Test
    void whoSellsTheDealIsNotAsked() {
        String deal = ofTheUnit(aBespokeDeal());
        patch(ADMIN, "Opportunity", deal, Map.of("Type", "Expansion", "OwnerId", PROJECT_MANAGER.id()))
                .statusCode(204);
        String review = request(ADMIN, deal).statusCode(200).extract().path("[0].reviewId");

        passing(SLA);

        assertThat(announced.last(review).type()).isEqualTo(BREACHED);
        assertThat(announced.last(review).payload().getString("escalatedTo")).isNull();
    }

    @Test
    void theSilenceOfDeliveryIsTakenForItsAgreementWhereOnlyTheAmountAsksForAReview() {
        String deal = largeButPlain(Map.of());
        String review = requested(deal);
        passing(SLA);
        assertThat(guardsInTheWay(deal)).containsExactly("G1");

        passing(TWICE_THE_SLA);

        read("Delivery_Review__c", review)
                .body("Status__c", is("Approved"))
                .body("Is_Tacit__c", is(true))
                .body("Decided_By__c", is(Actor.SYSTEM_USER_ID))
                .body("Reviewed_Effort_Hours__c", nullValue());
        Announced.Event told = announced.last(review);
        assertThat(told.type()).isEqualTo("truce.delivery-review.decided.v1");
        assertThat(told.payload().getBoolean("tacit")).isTrue();
        assertThat(told.payload().getString("decision")).isEqualTo("APPROVED");
        win(deal).statusCode(204);
    }

    @Test
    void anyOtherRiskNeedsAnAnswer() {
        String deal = largeButPlain(Map.of("Hard_Deadline__c", true));
        String review = requested(deal);

        passing(TWICE_THE_SLA);

        read("Delivery_Review__c", review).body("Status__c", is("Requested")).body("Escalation_Level__c", is(2));
        assertThat(guardsInTheWay(deal)).containsExactly("G1");
    }

    @Test
    void anApprovalHoldsForSixtyDaysAndItsCapacityForFourteen() {
        String deal = ofTheUnit(aBespokeDeal());
        String review = approved(deal);
        read("Delivery_Review__c", review)
                .body("Valid_Until__c", is(today().plusDays(60).toString()))
                .body("Capacity_Valid_Until__c", is(today().plusDays(14).toString()));

        passing(Duration.ofDays(60));
        read("Delivery_Review__c", review).body("Status__c", is("Approved"));
        passing(Duration.ofDays(61));

        read("Delivery_Review__c", review).body("Status__c", is("Expired"));
        assertThat(announced.last(review).type()).isEqualTo("truce.delivery-review.expired.v1");
        assertThat(guardsInTheWay(deal)).containsExactly("G2");
    }

    private void passing(Duration time) {
        clock.later(time, deadlines::doWhatIsDue);
    }

    private String ofTheUnit(String deal) {
        patch(SALES_REP, "Opportunity", deal, Map.of("Delivery_Unit__c", unit)).statusCode(204);
        return deal;
    }

    /** A standard offering, sold often enough that its amount asks for a review. */
    private String largeButPlain(Map<String, Object> more) {
        String deal = ofTheUnit(aDeal(Map.of(
                "Problem_To_Solve__c",
                "Orders are typed three times",
                "Requested_Go_Live__c",
                today().plusMonths(6).toString())));
        String offering = created(post(
                ADMIN,
                "Product2",
                Map.of("Name", "ERP quick start", "Standard_Price__c", 8000, "Standard_Effort_Hours__c", 60)));
        created(post(
                SALES_REP,
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Product2Id", offering, "Quantity", 5)));
        created(post(SALES_REP, "Assumption__c", Map.of("Opportunity__c", deal, "Statement__c", "There is one")));
        if (!more.isEmpty()) {
            patch(SALES_REP, "Opportunity", deal, more).statusCode(204);
        }
        return deal;
    }
}
