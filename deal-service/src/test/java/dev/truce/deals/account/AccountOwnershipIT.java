package dev.truce.deals.account;

import static dev.truce.deals.Crm.anAccount;
import static dev.truce.deals.Crm.created;
import static dev.truce.deals.Crm.patch;
import static dev.truce.deals.Crm.post;
import static dev.truce.deals.Crm.read;
import static dev.truce.platform.testkit.login.Person.ADMIN;
import static dev.truce.platform.testkit.login.Person.DELIVERY_MANAGER;
import static dev.truce.platform.testkit.login.Person.FINANCE;
import static dev.truce.platform.testkit.login.Person.INTEGRATION;
import static dev.truce.platform.testkit.login.Person.OTHER_SALES_REP;
import static dev.truce.platform.testkit.login.Person.PROJECT_MANAGER;
import static dev.truce.platform.testkit.login.Person.SALES_REP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.truce.deals.Announced;
import dev.truce.deals.Crm;
import dev.truce.deals.DealServiceTest;
import dev.truce.platform.messaging.inbox.CannotApply;
import dev.truce.platform.messaging.inbox.EventConsumer;
import dev.truce.platform.messaging.inbox.IncomingEvent;
import dev.truce.platform.testkit.contract.EventSchemas;
import dev.truce.roles.Side;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owns an account: proposed here, decided by the ledger, heard by event. */
@DealServiceTest
class AccountOwnershipIT {
    @Inject
    Announced announced;

    @Inject
    @Any
    Instance<EventConsumer<?>> consumers;

    @Inject
    ObjectMapper json;

    @Test
    void aPersonWhoCreatesAnAccountProposesToOwnIt() {
        String id = anAccount();

        read("Account", id).body("OwnerId", is(SALES_REP.id())).body("Ownership_Phase__c", is("Unowned"));
        assertThat(announced.last(id).payload().getBoolean("ownerProposed")).isTrue();
        assertThat(announced.last(id).payload().getString("ownerId")).isEqualTo(SALES_REP.id());
    }

    /** As in Salesforce. Whether a machine answers for an account is the ledger's question. */
    @Test
    void aMachineOwnsWhatItCreatesUnlessItNamesSomebody() {
        String own = created(post(INTEGRATION, "Account", Map.of("Name", "Loaded")));
        String named = created(post(INTEGRATION, "Account", Map.of("Name", "Loaded", "OwnerId", SALES_REP.id())));

        read("Account", own).body("OwnerId", is(INTEGRATION.id()));
        read("Account", named).body("OwnerId", is(SALES_REP.id()));
        patch(INTEGRATION, "Account", named, Map.of("OwnerId", INTEGRATION.id()))
                .statusCode(204);
        read("Account", named).body("OwnerId", is(INTEGRATION.id()));
        assertThat(announced.last(named).payload().getString("ownerId")).isEqualTo(INTEGRATION.id());
    }

    @Test
    void aDealThatAMachineCreatesBelongsToWhoOwnsTheAccountUnlessItNamesSomebody() {
        Map<String, Object> deal = Crm.dealFields(Map.of("AccountId", anAccount()));

        read("Opportunity", created(post(INTEGRATION, "Opportunity", deal))).body("OwnerId", is(SALES_REP.id()));
        deal.put("OwnerId", INTEGRATION.id());
        read("Opportunity", created(post(INTEGRATION, "Opportunity", deal))).body("OwnerId", is(INTEGRATION.id()));
    }

    @ParameterizedTest
    @CsvSource({"Account, Name", "Contact, LastName", "Opportunity, Name"})
    void anOwnerIsNeverEmpty(String object, String name) {
        Map<String, Object> fields = object.equals("Opportunity") ? Crm.dealFields(Map.of()) : new HashMap<>();
        fields.put(name, "Kept");
        String id = created(post(SALES_REP, object, fields));
        Map<String, Object> nobody = new HashMap<>();
        nobody.put("OwnerId", null);
        fields.putAll(nobody);

        for (ValidatableResponse refused : List.of(
                patch(SALES_REP, object, id, nobody),
                post(SALES_REP, object, fields).then())) {
            refused.statusCode(400)
                    .body("errorCode", contains("INVALID_CROSS_REFERENCE_KEY"))
                    .body("message", contains("Owner ID: owner cannot be blank"))
                    .body("[0].fields", contains("OwnerId"));
        }
        read(object, id).body("OwnerId", is(SALES_REP.id()));
    }

    @Test
    void anotherEditProposesNobody() {
        String id = anAccount();

        patch(SALES_REP, "Account", id, Map.of("Phone", "+49 421 1234")).statusCode(204);
        patch(SALES_REP, "Account", id, Map.of("Phone", "+49 421 1234")).statusCode(204);

        assertThat(announced.about(id)).as("what changes nothing is not told").hasSize(2);
        assertThat(announced.last(id).payload().getBoolean("ownerProposed")).isFalse();
    }

    @Test
    void theLedgerCorrectsPhaseSideAndOwner() {
        String id = anAccount();

        hear("truce.account.ownership-assigned.v1", id, 1, payload -> payload.put("ownerId", OTHER_SALES_REP.id()));
        read("Account", id).body("OwnerId", is(OTHER_SALES_REP.id())).body("Ownership_Phase__c", is("Sales Owned"));
        patch(SALES_REP, "Account", id, Map.of("OwnerId", SALES_REP.id())).statusCode(204);

        hear("truce.account.transition-started.v1", id, 2, payload -> payload.put("ownerId", SALES_REP.id()));
        read("Account", id).body("Ownership_Phase__c", is("In Transition"));
        hear("truce.account.transition-aborted.v1", id, 3, payload -> payload.put("ownerId", SALES_REP.id()));
        read("Account", id).body("Ownership_Phase__c", is("Sales Owned")).body("OwnerId", is(SALES_REP.id()));
        hear(
                "truce.account.ownership-transferred.v1",
                id,
                4,
                payload -> payload.put("toOwnerId", PROJECT_MANAGER.id()));
        read("Account", id)
                .body("Ownership_Phase__c", is("Delivery Owned"))
                .body("Accountable_Side__c", is(Side.DELIVERY.label()))
                .body("OwnerId", is(PROJECT_MANAGER.id()));

        hear("truce.account.ownership-assigned.v1", id, 2, payload -> payload.put("ownerId", SALES_REP.id()));
        read("Account", id).body("OwnerId", is(PROJECT_MANAGER.id()));
        assertThat(announced.about(id))
                .as("the ledger's words are not repeated")
                .hasSize(2);
    }

    @Test
    void theOwnerOfADeliveredAccountChangesByTransfer() {
        String id = anAccount();
        hear(
                "truce.account.ownership-transferred.v1",
                id,
                1,
                payload -> payload.put("toOwnerId", PROJECT_MANAGER.id()));

        patch(SALES_REP, "Account", id, Map.of("OwnerId", SALES_REP.id()))
                .statusCode(400)
                .body("[0].errorCode", is("FIELD_CUSTOM_VALIDATION_EXCEPTION"))
                .body("[0].fields", hasItem("OwnerId"))
                .body("[0].message", containsString("/accounts/" + id + "/ownership/change-owner"));
        patch(DELIVERY_MANAGER, "Account", id, Map.of("OwnerId", PROJECT_MANAGER.id(), "Phone", "1"))
                .statusCode(204);
    }

    @Test
    void whoOwnsAnAccountForDeliveryMayExpandIt() {
        String id = anAccount();
        Map<String, Object> expansion = Crm.dealFields(Map.of("AccountId", id));
        post(PROJECT_MANAGER, "Opportunity", expansion).then().statusCode(403);
        hear(
                "truce.account.ownership-transferred.v1",
                id,
                1,
                payload -> payload.put("toOwnerId", PROJECT_MANAGER.id()));

        String deal = created(post(PROJECT_MANAGER, "Opportunity", expansion));

        read("Opportunity", deal).body("Type", is("Expansion")).body("OwnerId", is(PROJECT_MANAGER.id()));
        patch(PROJECT_MANAGER, "Opportunity", deal, Map.of("StageName", "Closed Won"))
                .statusCode(204);
    }

    @Test
    void salesThatExpandsItUnaskedIsToldOnTheDeal() {
        String id = anAccount();
        hear(
                "truce.account.ownership-transferred.v1",
                id,
                1,
                payload -> payload.put("toOwnerId", PROJECT_MANAGER.id()));

        String unasked = created(post(SALES_REP, "Opportunity", Crm.dealFields(Map.of("AccountId", id))));
        String asked = created(post(
                SALES_REP,
                "Opportunity",
                Crm.dealFields(Map.of("AccountId", id, "Growth_Opportunity__c", "a265e0000000001AAA"))));

        read("Opportunity", unasked).body("Reentry_Missing__c", is(true));
        read("Opportunity", asked)
                .body("Reentry_Missing__c", is(false))
                .body("Growth_Opportunity__c", is("a265e0000000001AAA"));
        assertThat(announced.about(asked).get(0).payload().getString("sourceGrowthOpportunityId"))
                .isEqualTo("a265e0000000001AAA");
    }

    /** A deal that is captured first and placed with the account afterwards. */
    @Test
    void salesThatComesBackByTheWayRoundIsToldToo() {
        String id = anAccount();
        hear(
                "truce.account.ownership-transferred.v1",
                id,
                1,
                payload -> payload.put("toOwnerId", PROJECT_MANAGER.id()));
        Map<String, Object> captured = Crm.dealFields(Map.of("AccountId", id));
        captured.remove("AccountId");
        String unasked = created(post(SALES_REP, "Opportunity", captured));
        String asked = created(post(SALES_REP, "Opportunity", captured));

        patch(SALES_REP, "Opportunity", unasked, Map.of("AccountId", id)).statusCode(204);
        patch(SALES_REP, "Opportunity", asked, Map.of("AccountId", id, "Growth_Opportunity__c", "a265e0000000001AAA"))
                .statusCode(204);

        read("Opportunity", unasked).body("Type", is("Expansion")).body("Reentry_Missing__c", is(true));
        read("Opportunity", asked).body("Type", is("Expansion")).body("Reentry_Missing__c", is(false));
    }

    @Test
    void anAccountThatWasNeverHereCannotBeCorrected() {
        assertThatThrownBy(() -> hear("truce.account.owner-changed.v1", "0015e0000000099AAA", 1, payload -> {}))
                .isInstanceOf(CannotApply.class);
    }

    @Test
    void financeReadsAccountsAndDoesNotWriteThem() {
        String id = anAccount();

        patch(FINANCE, "Account", id, Map.of("Phone", "1")).statusCode(403);
        post(FINANCE, "Account", Map.of("Name", "No")).then().statusCode(403);
        patch(ADMIN, "Account", id, Map.of("ParentId", id)).statusCode(400);
    }

    private void hear(String type, String accountId, long version, Consumer<ObjectNode> change) {
        consumers.stream()
                .filter(consumer -> consumer.consumes().type().equals(type))
                .forEach(consumer ->
                        QuarkusTransaction.requiringNew().run(() -> deliver(consumer, accountId, version, change)));
    }

    private <E> void deliver(EventConsumer<E> consumer, String accountId, long version, Consumer<ObjectNode> change) {
        try {
            ObjectNode payload = (ObjectNode)
                    json.readTree(EventSchemas.example(consumer.consumes().type()));
            payload.put("accountId", accountId).put("ownershipVersion", version);
            change.accept(payload);
            EventSchemas.assertValid(consumer.consumes().type(), payload.toString());
            E event = json.treeToValue(payload, consumer.consumes().payload());
            consumer.handle(new IncomingEvent<>(
                    UUID.randomUUID(), consumer.consumes().type(), accountId, version, Instant.now(), false, event));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
