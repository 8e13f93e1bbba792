package dev.truce.replicas.deal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.events.DealClosed;
import dev.truce.events.DealCreated;
import dev.truce.events.DealDeleted;
import dev.truce.events.DealImported;
import dev.truce.events.DealOwnerChanged;
import dev.truce.events.DealScopeChanged;
import dev.truce.events.DealStageChanged;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.testkit.servers.EmbeddedServers;
import dev.truce.replicas.Copies;
import dev.truce.replicas.Events;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class DealReplicaIT {
    @Inject
    Events events;

    @Inject
    Copies copies;

    private final String id = RecordId.next("006");

    @Test
    void aNewDealIsOpen() {
        events.deliver(DealCreated.TOPIC, DealCreated.TYPE, id, 1, deal -> {});

        assertThat(deal("StageName", "Type", "IsClosed", "CloseDate"))
                .containsExactly("Prospecting", "New Business", false, "2026-12-04");
    }

    @Test
    void aDealMovesWithItsStageScopeAndOwner() {
        events.deliver(DealCreated.TOPIC, DealCreated.TYPE, id, 1, deal -> {});
        events.deliver(DealStageChanged.TOPIC, DealStageChanged.TYPE, id, 2, deal -> {});
        events.deliver(
                DealScopeChanged.TOPIC,
                DealScopeChanged.TYPE,
                id,
                3,
                deal -> deal.put("name", "Hartmann ERP in two steps"));
        events.deliver(DealOwnerChanged.TOPIC, DealOwnerChanged.TYPE, id, 4, deal -> deal.put(
                        "name", "Hartmann ERP in two steps")
                .put("amount", new BigDecimal("17500.50")));

        assertThat(deal("StageName", "Name", "OwnerId", "Amount"))
                .containsExactly(
                        "Proposal/Price Quote",
                        "Hartmann ERP in two steps",
                        "0055e0000000004AAA",
                        new BigDecimal("17500.5"));
    }

    @Test
    void aWonDealIsClosedOnTheDayOfTheClose() {
        events.deliver(DealClosed.TOPIC, DealClosed.TYPE, id, 1, deal -> {});

        assertThat(deal("StageName", "IsClosed", "IsWon", "CloseDate"))
                .containsExactly("Closed Won", true, true, "2026-12-01");
    }

    @Test
    void aLostDealIsClosedAndNotWon() {
        events.deliver(DealClosed.TOPIC, DealClosed.TYPE, id, 1, deal -> deal.put("outcome", "LOST"));

        assertThat(deal("IsClosed", "IsWon")).containsExactly(true, false);
    }

    @Test
    void anImportedDealIsHistory() {
        events.deliver(DealImported.TOPIC, DealImported.TYPE, id, 1, deal -> {});

        assertThat(deal("IsClosed", "IsWon", "CloseDate")).containsExactly(true, true, "2017-03-01");
    }

    @Test
    void aDeletedDealIsInTheRecycleBin() {
        events.deliver(DealCreated.TOPIC, DealCreated.TYPE, id, 1, deal -> {});
        events.deliver(DealDeleted.TOPIC, DealDeleted.TYPE, id, 2, deal -> {});

        assertThat(deal("IsDeleted")).containsExactly(true);
    }

    @Test
    void anEventThatWasOvertakenIsIgnored() {
        events.deliver(DealClosed.TOPIC, DealClosed.TYPE, id, 5, deal -> {});
        events.deliver(DealStageChanged.TOPIC, DealStageChanged.TYPE, id, 4, deal -> {});

        assertThat(deal("StageName")).containsExactly("Closed Won");
    }

    private Object[] deal(String... fields) {
        return copies.fieldsOf("Opportunity", id, fields);
    }
}
