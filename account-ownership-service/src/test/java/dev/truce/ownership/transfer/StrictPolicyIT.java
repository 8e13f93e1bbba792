package dev.truce.ownership.transfer;

import static dev.truce.platform.testkit.login.Login.as;
import static org.hamcrest.Matchers.is;

import dev.truce.ownership.CrmStory;
import dev.truce.ownership.Database;
import dev.truce.ownership.Events;
import dev.truce.ownership.Ids;
import dev.truce.ownership.OwnershipServiceTest;
import dev.truce.platform.testkit.login.Person;
import dev.truce.platform.testkit.settings.ChangedSettings;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company where only trained people own accounts, and only when no condition is left. */
@OwnershipServiceTest
class StrictPolicyIT {
    private static final String TRAINED = Person.PROJECT_MANAGER.id();
    private static final String UNTRAINED = Person.OTHER_PROJECT_MANAGER.id();

    @Inject
    CrmStory crm;

    @Inject
    Events events;

    @Inject
    Database database;

    @Inject
    ChangedSettings settings;

    private final String deal = Ids.deal();
    private final String handoff = Ids.handoff();

    /** Both policies at their strict setting. */
    @BeforeEach
    void bothAreStrict() {
        settings.change(Map.of(
                "truce.policy.conditional-acceptance-transfers",
                "false",
                "truce.policy.delivery-owner-must-be-trained",
                "true"));
    }

    @AfterEach
    void policyIsAsConfigured() {
        settings.restore();
    }

    private String accountInTransition() throws Exception {
        database.inOneTransaction(sql ->
                sql.execute("update app_user set growth_training_completed = '2026-01-31' where id = ?", TRAINED));
        String account = crm.accountOwnedBy(Person.SALES_REP);
        events.awaitApplied(crm.dealWon(account, deal));
        return account;
    }

    private static ValidatableResponse ownership(String account) {
        return as(Person.SALES_REP)
                .get("/services/apexrest/accounts/{id}/ownership", account)
                .then();
    }

    @Test
    void conditionalAcceptanceMovesTheAccountWhenTheConditionsAreMet() throws Exception {
        String account = accountInTransition();

        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, TRAINED, true, Instant.now()));
        ownership(account).body("phase", is("In Transition")).body("engagements[0].status", is("Delivering"));
        events.awaitApplied(crm.conditionsCleared(account, deal, handoff));

        ownership(account).body("phase", is("Delivery Owned")).body("owner.id", is(TRAINED));
    }

    @Test
    void unconditionalAcceptanceMovesTheAccountAtOnce() throws Exception {
        String account = accountInTransition();

        events.awaitApplied(crm.handoffAccepted(account, deal, handoff, TRAINED));

        ownership(account).body("phase", is("Delivery Owned"));
    }

    @Test
    void untrainedOwnerIsRefused() throws Exception {
        String account = accountInTransition();

        events.awaitDead(crm.handoffAccepted(account, deal, handoff, UNTRAINED));

        ownership(account).body("phase", is("In Transition"));
    }
}
