package dev.truce.deals.review;

import static dev.truce.deals.Crm.aBespokeDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.review.ReviewDoors.request;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.OTHER_PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.roles.Role;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R2: the managers of a unit review in turn. */
@DealServiceTest
class NextReviewerIT {
    @Inject
    DataSource database;

    @Inject
    Announced announced;

    private String unit;

    @BeforeEach
    void aUnitWithTwoManagers() throws SQLException {
        unit = created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Rotation")));
        become(DELIVERY_MANAGER, Set.of(Role.DELIVERY_MANAGER), unit);
        become(OTHER_PROJECT_MANAGER, Set.of(Role.PROJECT_MANAGER, Role.DELIVERY_MANAGER), unit);
    }

    @AfterEach
    void asTheyWere() throws SQLException {
        become(DELIVERY_MANAGER, Set.of(DELIVERY_MANAGER.role()), null);
        become(OTHER_PROJECT_MANAGER, Set.of(OTHER_PROJECT_MANAGER.role()), null);
    }

    @Test
    void whoHasWaitedLongestIsNext() {
        String first = reviewerOf(aDealOfTheUnit());
        String second = reviewerOf(aDealOfTheUnit());

        assertThat(Set.of(first, second))
                .isEqualTo(new HashSet<>(List.of(DELIVERY_MANAGER.id(), OTHER_PROJECT_MANAGER.id())));
        assertThat(reviewerOf(aDealOfTheUnit())).isEqualTo(first);
        assertThat(reviewerOf(aDealOfTheUnit())).isEqualTo(second);
    }

    @Test
    void whoSellsTheDealIsPassedOver() {
        for (int i = 0; i < 2; i++) {
            String deal = aDealOfTheUnit();
            patch(ADMIN, "Opportunity", deal, Map.of("Type", "Expansion", "OwnerId", DELIVERY_MANAGER.id()))
                    .statusCode(204);

            assertThat(reviewerOf(deal)).isEqualTo(OTHER_PROJECT_MANAGER.id());
        }
    }

    @Test
    void theAssignmentIsAnEventOfItsOwn() {
        String review =
                request(SALES_REP, aDealOfTheUnit()).statusCode(200).extract().path("[0].reviewId");

        assertThat(announced.about(review))
                .extracting(Announced.Event::type)
                .containsExactly("truce.delivery-review.requested.v1", "truce.delivery-review.assigned.v1");
        assertThat(announced.about(review)).extracting(Announced.Event::version).doesNotHaveDuplicates();
    }

    @Test
    void aUnitWithoutManagersWaitsForAClaim() {
        String deal = aBespokeDeal();
        patch(
                        SALES_REP,
                        "Opportunity",
                        deal,
                        Map.of("Delivery_Unit__c", created(post(ADMIN, "Delivery_Unit__c", Map.of("Name", "Nobody")))))
                .statusCode(204);

        request(SALES_REP, deal).statusCode(200).body("[0].reviewerId", nullValue());
    }

    @Test
    void whereNoUnitIsNamedTheManagersOfOneThatCanDoAllOfItReviewInTurn() {
        String skill = "Rotation " + UUID.randomUUID();
        patch(ADMIN, "Delivery_Unit__c", unit, Map.of("Skills__c", skill)).statusCode(204);
        String able = created(post(
                ADMIN,
                "Product2",
                Map.of(
                        "Name",
                        "Rotated",
                        "IsActive",
                        true,
                        "Standard_Effort_Hours__c",
                        10,
                        "Required_Skills__c",
                        skill)));
        String unable = created(post(
                ADMIN,
                "Product2",
                Map.of(
                        "Name",
                        "Rare",
                        "IsActive",
                        true,
                        "Standard_Effort_Hours__c",
                        10,
                        "Required_Skills__c",
                        "Rare art")));

        assertThat(Stream.generate(() -> reviewerOf(aDealSelling(able))).limit(2))
                .containsExactlyInAnyOrder(DELIVERY_MANAGER.id(), OTHER_PROJECT_MANAGER.id());
        assertThat(reviewerOf(aDealSelling(unable))).isNull();
    }

    private static String aDealSelling(String offering) {
        String deal = aBespokeDeal();
        created(post(
                SALES_REP,
                "OpportunityLineItem",
                Map.of("OpportunityId", deal, "Product2Id", offering, "Quantity", 1, "UnitPrice", 100)));
        return deal;
    }

    private String aDealOfTheUnit() {
        String deal = aBespokeDeal();
        patch(SALES_REP, "Opportunity", deal, Map.of("Delivery_Unit__c", unit)).statusCode(204);
        return deal;
    }

    private static String reviewerOf(String deal) {
        return request(ADMIN, deal).statusCode(200).extract().path("[0].reviewerId");
    }

    private void become(Person person, Set<Role> roles, String deliveryUnit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update app_user set roles = ?, delivery_unit = ? where id = ?")) {
            update.setString(1, Role.join(roles));
            update.setString(2, deliveryUnit);
            update.setString(3, person.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
