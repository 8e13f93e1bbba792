package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.OWNER;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.account.Phase;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.InsufficientAccess;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealRightsTest {
    private static final String SOMEBODY = "0055e0000000009AAA";
    private final CurrentActor current = new CurrentActor();
    private final DealRights rights = new DealRights(current);
    private final Deal deal = aDeal().build();

    @Test
    void theOwnerMayDoEverything() {
        current.become(user(OWNER, "Sales Rep"));

        assertThatCode(this::doEverything).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sales Manager", "Integration", "Admin"})
    void soMayManagersMachinesAndAdministrators(String role) {
        current.become(user(SOMEBODY, role));

        assertThatCode(this::doEverything).doesNotThrowAnyException();
    }

    @Test
    void theSystemMayDoEverything() {
        current.become(Actor.system());

        assertThatCode(this::doEverything).doesNotThrowAnyException();
    }

    @Test
    void presalesEditsButDoesNotCloseGiveAwayOrDelete() {
        current.become(user(SOMEBODY, "Presales"));

        assertThatCode(() -> rights.requireScopeEditor(deal)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rights.requireCloser(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireOwnerChanger(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireDeleter(deal)).isInstanceOf(InsufficientAccess.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sales Rep",
                "Delivery Manager",
                "Project Manager",
                "Resource Manager",
                "RevOps",
                "Finance",
                "Executive"
            })
    void nobodyElseTouchesADeal(String role) {
        current.become(user(SOMEBODY, role));

        assertThatThrownBy(() -> rights.requireEditor(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireScopeEditor(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireCloser(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireOwnerChanger(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireDeleter(deal)).isInstanceOf(InsufficientAccess.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Presales", "Delivery Manager", "Project Manager", "RevOps", "Finance", "Executive"})
    void onlySellersCreateDeals(String role) {
        current.become(user(SOMEBODY, role));

        assertThatThrownBy(() -> rights.requireCreator("New Business", aDeal().customer()))
                .isInstanceOf(InsufficientAccess.class);
    }

    @Test
    void whoOwnsAnAccountForDeliveryExpandsItAndNothingElse() {
        current.become(user(OWNER, "Project Manager"));
        DealBuilder delivered = aDeal().withAccountIn(Phase.DELIVERY_OWNED);

        assertThatCode(() -> rights.requireCreator("Expansion", delivered.customer()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rights.requireCreator("New Business", delivered.customer()))
                .isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireCreator("Expansion", aDeal().customer()))
                .isInstanceOf(InsufficientAccess.class);
        current.become(user(SOMEBODY, "Project Manager"));
        assertThatThrownBy(() -> rights.requireCreator("Expansion", delivered.customer()))
                .isInstanceOf(InsufficientAccess.class);
    }

    @Test
    void onlyAMachineCorrectsImportedHistory() {
        Deal history = aDeal().imported().inStage(WON).build();

        current.become(user(OWNER, "Sales Rep"));
        assertThatThrownBy(() -> rights.requireScopeEditor(history)).isInstanceOf(InsufficientAccess.class);
        assertThatCode(() -> rights.requireEditor(history)).doesNotThrowAnyException();
        current.become(user(SOMEBODY, "Integration"));
        assertThatCode(() -> rights.requireScopeEditor(history)).doesNotThrowAnyException();
    }

    private void doEverything() {
        rights.requireCreator("New Business", aDeal().customer());
        rights.requireEditor(deal);
        rights.requireScopeEditor(deal);
        rights.requireCloser(deal);
        rights.requireOwnerChanger(deal);
        rights.requireDeleter(deal);
    }

    private static Actor user(String id, String role) {
        Actor.Kind kind = role.equals("Integration") ? Actor.Kind.INTEGRATION : Actor.Kind.USER;
        return new Actor(id, kind, Set.of(role), null, null);
    }
}
