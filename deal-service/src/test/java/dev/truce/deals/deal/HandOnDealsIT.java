package dev.truce.deals.deal;

import static dev.truce.deals.Crm.aDeal;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.truce.deals.Announced;
import dev.truce.deals.DealServiceTest;
import dev.truce.deals.deal.port.TeamRole;
import dev.truce.events.Role;
import dev.truce.events.Side;
import dev.truce.events.UserChanged;
import dev.truce.events.UserChangedBuilder;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.login.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D10: somebody leaves who has deals. */
@DealServiceTest
class HandOnDealsIT {
    private static final String OWNER_CHANGED = "truce.deal.owner-changed.v1";
    private static int leavers;

    @Inject
    HandOnDealsWhenOwnerLeaves consumer;

    @Inject
    Announced announced;

    @Inject
    DataSource database;

    private String leaver;

    @BeforeEach
    void somebodyWithDeals() throws SQLException {
        leaver = RecordId.parse("005LEFT%08d".formatted(++leavers)).orElseThrow();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        """
                        insert into app_user (id, version, is_deleted, created_date, created_by_id, last_modified_date,
                          last_modified_by_id, system_modstamp, username, last_name, name, email, is_active, side, roles)
                        select ?, version, false, created_date, created_by_id, last_modified_date, last_modified_by_id,
                          system_modstamp, ?, last_name, name, email, true, side, roles from app_user where id = ?""")) {
            insert.setString(1, leaver);
            insert.setString(2, leaver);
            insert.setString(3, SALES_REP.id());
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void theManagerOwnsTheOpenDealsAndNothingElseChanges() {
        String open = ownedByLeaver();
        created(post(
                SALES_MANAGER,
                "OpportunityTeamMember",
                Map.of("OpportunityId", open, "UserId", PRESALES.id(), "TeamMemberRole", TeamRole.PRESALES.label())));
        created(post(
                SALES_MANAGER,
                "OpportunitySplit",
                Map.of("OpportunityId", open, "SplitOwnerId", leaver, "SplitPercentage", 100)));
        String won = ownedByLeaver();
        patch(SALES_MANAGER, "Opportunity", won, Map.of("StageName", "Closed Won"))
                .statusCode(204);
        int before = announced.about(open).size();

        leaves(false, SALES_MANAGER);
        leaves(false, SALES_MANAGER);

        read("Opportunity", open)
                .body("OwnerId", is(SALES_MANAGER.id()))
                .body("StageName", is("Prospecting"))
                .body("Lifecycle__c", is("Open"));
        read("Opportunity", won).body("OwnerId", is(leaver));
        assertThat(announced.about(open)).as("one event, and no other").hasSize(before + 1);
        Announced.Event told = announced.last(open);
        assertThat(told.type()).isEqualTo(OWNER_CHANGED);
        assertThat(told.payload().getString("cause")).isEqualTo("OWNER_LEFT");
        assertThat(told.payload().getString("fromOwnerId")).isEqualTo(leaver);
    }

    @Test
    void whatTheManagerCannotOwnWaits() {
        String deal = ownedByLeaver();

        leaves(false, PROJECT_MANAGER);

        read("Opportunity", deal).body("OwnerId", is(leaver));
    }

    @Test
    void whoIsStillThereKeepsTheirDeals() {
        String deal = ownedByLeaver();

        leaves(true, SALES_MANAGER);

        read("Opportunity", deal).body("OwnerId", is(leaver));
    }

    private String ownedByLeaver() {
        String deal = aDeal();
        patch(ADMIN, "Opportunity", deal, Map.of("OwnerId", leaver)).statusCode(204);
        return deal;
    }

    private void leaves(boolean stillActive, Person manager) {
        UserChanged user = new UserChangedBuilder()
                .userId(leaver)
                .username("gone@truce.test")
                .lastName("Gone")
                .name("Gone")
                .email("gone@truce.test")
                .active(stillActive)
                .managerId(manager.id())
                .side(Side.SALES)
                .roles(List.of(Role.SALES_REP))
                .deleted(false)
                .build();
        QuarkusTransaction.requiringNew()
                .run(() -> consumer.handle(new IncomingEvent<>(
                        UUID.randomUUID(), UserChanged.TYPE, leaver, 2, Instant.now(), false, user)));
    }
}
