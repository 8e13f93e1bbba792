package dev.truce.replicas.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.UserChanged;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.Directory;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.replicas.Copies;
import dev.truce.replicas.Events;
import dev.truce.roles.Role;
import dev.truce.roles.Side;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class UserReplicaIT {
    @Inject
    Events events;

    @Inject
    Copies copies;

    @Inject
    Directory directory;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry meters;

    private final String id = RecordId.next("005");

    @Test
    void aUserArrivesWithAllThatTheEventTells() {
        changed(1, user -> {});

        assertThat(user("Name", "Side__c", "Roles__c", "IsActive", "External_Id__c", "Growth_Training_Completed__c"))
                .containsExactly(
                        "Jonas Weber",
                        Side.DELIVERY.label(),
                        Role.PROJECT_MANAGER.label(),
                        true,
                        "HR-1047",
                        "2026-06-30");
    }

    @Test
    void aNewerVersionOverwrites() {
        changed(1, user -> {});
        changed(2, user -> user.put("name", "Jonas Weber-Klein").putNull("side"));

        assertThat(user("Name", "Side__c")).containsExactly("Jonas Weber-Klein", null);
    }

    @Test
    void anOlderOrEqualVersionIsIgnoredAndCounted() {
        Counter stale = meters.counter("truce.inbox.stale", "type", UserChanged.TYPE);
        double before = stale.count();
        changed(3, user -> {});
        changed(2, user -> user.put("name", "Older"));
        changed(3, user -> user.put("name", "Again"));

        assertThat(user("Name")).containsExactly("Jonas Weber");
        assertThat(stale.count()).isEqualTo(before + 2);
    }

    @Test
    void aDeletedUserIsInTheRecycleBin() {
        changed(1, user -> {});
        changed(2, user -> user.put("deleted", true));

        assertThat(user("IsDeleted")).containsExactly(true);
    }

    @Test
    void theDirectoryKnowsRolesAndSide() {
        changed(1, user -> user.putArray("roles").add("DELIVERY_MANAGER").add("REVOPS"));

        Actor actor = directory.find(id).orElseThrow();

        assertThat(actor.kind()).isEqualTo(Actor.Kind.USER);
        assertThat(actor.roles()).isEqualTo(Set.of(Role.DELIVERY_MANAGER, Role.REVOPS));
        assertThat(actor.side()).isEqualTo(Side.DELIVERY);
    }

    @Test
    void roleOrSideThatNobodyKnowsCountsForNothing() throws SQLException {
        changed(1, user -> {});
        try (Connection connection = database.getConnection();
                PreparedStatement rename = connection.prepareStatement(
                        "update app_user set roles = 'Chief of Staff;' || roles, side = 'Legal' where id = ?")) {
            rename.setString(1, id);
            rename.executeUpdate();
        }

        Actor actor = directory.find(id).orElseThrow();

        assertThat(actor.roles()).isEqualTo(Set.of(Role.PROJECT_MANAGER));
        assertThat(actor.side()).isNull();
        assertThat(user("IsActive")).containsExactly(true);
    }

    @Test
    void aUserWithTheIntegrationRoleIsAMachine() {
        changed(1, user -> user.putArray("roles").add("INTEGRATION"));

        assertThat(directory.find(id)).get().extracting(Actor::kind).isEqualTo(Actor.Kind.INTEGRATION);
    }

    @Test
    void theDirectoryDoesNotKnowWhoIsInactive() {
        changed(1, user -> user.put("active", false));

        assertThat(directory.find(id)).isEmpty();
    }

    @Test
    void theDirectoryDoesNotKnowWhoIsDeleted() {
        changed(1, user -> user.put("deleted", true));

        assertThat(directory.find(id)).isEmpty();
    }

    @Test
    void theDirectoryDoesNotKnowWhoWasNeverAnnounced() {
        assertThat(directory.find(id)).isEmpty();
    }

    private void changed(long version, Consumer<ObjectNode> change) {
        events.deliver(UserChanged.TOPIC, UserChanged.TYPE, id, version, change);
    }

    private Object[] user(String... fields) {
        return copies.fieldsOf("User", id, fields);
    }
}
