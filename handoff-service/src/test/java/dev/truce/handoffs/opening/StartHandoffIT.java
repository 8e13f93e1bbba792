package dev.truce.handoffs.opening;

import static dev.truce.handoffs.Desk.handoffOf;
import static dev.truce.handoffs.Desk.handoffsOf;
import static dev.truce.handoffs.Desk.item;
import static dev.truce.handoffs.Desk.read;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PRESALES;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.events.DealClosed;
import dev.truce.events.DealOwnerChanged;
import dev.truce.handoffs.Announced;
import dev.truce.handoffs.Arrivals;
import dev.truce.handoffs.HandoffServiceTest;
import dev.truce.platform.sobject.id.RecordId;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@HandoffServiceTest
class StartHandoffIT {
    @Inject
    Arrivals arrivals;

    @Inject
    Announced announced;

    @Test
    void aWonDealStartsAHandoff() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal, Instant.parse("2026-12-04T15:00:00Z"));

        JsonPath handoffs = handoffsOf(deal.path("dealId").textValue());

        assertThat(handoffs.getInt("totalSize")).isEqualTo(1);
        assertThat(handoffs.getString("records[0].Name")).matches("HO-\\d{6}");
        assertThat(handoffs.getString("records[0].Status__c")).isEqualTo("In Progress");
        assertThat(handoffs.getString("records[0].Acceptor__c")).isEqualTo(PROJECT_MANAGER.id());
        assertThat(handoffs.getString("records[0].Due_At__c"))
                .as("three business days after a Friday")
                .startsWith("2026-12-09T15:00:00");
    }

    @Test
    void theChecklistIsComposedForTheDealAndPrefilledFromIt() {
        String handoffId = handoffOf(arrivals.wonDeal());

        JsonPath checklist = read(SALES_REP, handoffId);

        assertThat(checklist.getString("templateVersions"))
                .startsWith("Core v")
                .contains("Advisory / staff augmentation, time & materials v");
        assertThat(checklist.getList("sections.items.flatten()")).hasSize(43);
        assertThat(item(handoffId, "dates_requested"))
                .containsEntry("status", "Provided")
                .containsEntry("value", "2027-03-01")
                .containsEntry("provenance", "Sales Asserted")
                .containsEntry("providedBy", SALES_REP.id());
        assertThat(item(handoffId, "scope_in"))
                .containsEntry("value", List.of("ERP quick start", "Import of open orders"))
                .containsEntry("provenance", "Documented");
        assertThat(item(handoffId, "sold_effort"))
                .containsEntry("value", List.of(Map.of("name", "ERP consultant", "value", 120.00f)));
        assertThat(item(handoffId, "billing_model")).containsEntry("value", "T&M");
        assertThat(item(handoffId, "problem")).as("too short for what is asked").containsEntry("status", "Missing");
        assertThat(item(handoffId, "hard_deadline")).containsEntry("required", false);
    }

    @Test
    void nothingIsDueBeforeTheHandoffBegan() {
        ObjectNode deal = arrivals.closedDeal().put("closedOn", "2026-12-04");
        arrivals.deliver(DealClosed.TYPE, deal, Instant.parse("2026-12-04T15:00:00Z"));
        String handoffId = handoffOf(deal.path("dealId").textValue());

        assertThat(item(handoffId, "problem")).containsEntry("dueOn", "2026-12-04");
        assertThat(item(handoffId, "economic_buyer")).containsEntry("dueOn", "2026-12-07");
        assertThat(item(handoffId, "warm_intro")).as("three before the start").containsEntry("dueOn", "2027-01-06");
    }

    @Test
    void aCloseThatIsHeardOfAgainChangesNothing() {
        ObjectNode deal = arrivals.closedDeal();
        arrivals.deliver(DealClosed.TYPE, deal);
        arrivals.deliver(DealClosed.TYPE, deal);

        String dealId = deal.path("dealId").textValue();
        assertThat(handoffsOf(dealId).getInt("totalSize")).isEqualTo(1);
        assertThat(announced.typesAbout(handoffOf(dealId)))
                .filteredOn("truce.handoff.started.v1"::equals)
                .hasSize(1);
    }

    @Test
    void aLostDealAndOneWithoutDeliveryHaveNone() {
        String lost = arrivals.wonDeal(deal -> deal.put("outcome", "LOST").put("lossReason", "Price"));
        String product = arrivals.wonDeal(deal -> deal.put("needsDelivery", false));

        assertThat(handoffsOf(lost).getInt("totalSize")).isZero();
        assertThat(handoffsOf(product).getInt("totalSize")).isZero();
    }

    @Test
    void withoutSomebodyWhoMayAcceptItWaitsForAnAcceptor() {
        String nobody = arrivals.wonDeal(deal -> deal.putNull("proposedAcceptorId"));
        String unknown = arrivals.wonDeal(deal -> deal.put("proposedAcceptorId", RecordId.next("005")));
        String seller = arrivals.wonDeal(deal -> deal.put("proposedAcceptorId", PRESALES.id()));

        assertThat(List.of(nobody, unknown, seller)).allSatisfy(dealId -> {
            assertThat(handoffsOf(dealId).getString("records[0].Status__c")).isEqualTo("Awaiting Acceptor");
            assertThat(handoffsOf(dealId).getString("records[0].Acceptor__c")).isNull();
        });
    }

    @Test
    void theNewOwnerOfTheDealLeadsForSales() {
        String dealId = arrivals.wonDeal();
        ObjectNode changed = arrivals.example(DealOwnerChanged.TYPE)
                .put("dealId", dealId)
                .put("fromOwnerId", SALES_REP.id())
                .put("toOwnerId", OTHER_SALES_REP.id());

        arrivals.deliver(DealOwnerChanged.TYPE, changed);

        assertThat(handoffsOf(dealId).getString("records[0].Sales_Lead__c")).isEqualTo(OTHER_SALES_REP.id());
    }

    @Test
    void theOthersHearOfIt() {
        String dealId = arrivals.wonDeal();
        String handoffId = handoffOf(dealId);

        List<Announced.Event> events = announced.about(handoffId);

        assertThat(events).extracting(Announced.Event::key).containsOnly(dealId);
        assertThat(events)
                .extracting(Announced.Event::version)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(1L);
        assertThat(events.get(0).type()).isEqualTo("truce.handoff.opened.v1");
        assertThat(events.get(events.size() - 1).type()).isEqualTo("truce.handoff.started.v1");
        JsonPath started = announced.last("truce.handoff.started.v1", handoffId);
        assertThat(started.getString("status")).isEqualTo("IN_PROGRESS");
        assertThat(started.getList("templates.layer")).isEqualTo(List.of("CORE", "ENGAGEMENT"));
        assertThat(started.getInt("requiredItems")).isEqualTo(37);
        assertThat(announced
                        .last("truce.handoff.readiness-changed.v1", handoffId)
                        .getList("missingKeys"))
                .contains("problem", "success_criteria")
                .doesNotContain("scope_in");
    }
}
