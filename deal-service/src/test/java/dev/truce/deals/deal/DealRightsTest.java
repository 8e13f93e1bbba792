package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.OWNER;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.account.AccountPhase;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.InsufficientAccess;
import dev.truce.roles.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DealRightsTest {
    private static final String SOMEBODY = "0055e0000000009AAA";
    private final CurrentActor current = new CurrentActor();
    private final DealRights rights = new DealRights(current);
    private final Deal deal = aDeal().build();

    @Test
    void theOwnerMayDoEverything() {
        current.become(user(OWNER, Role.SALES_REP));

        assertThatCode(this::doEverything).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"SALES_MANAGER", "INTEGRATION", "ADMIN"})
    void soMayManagersMachinesAndAdministrators(Role role) {
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
        current.become(user(SOMEBODY, Role.PRESALES));

        assertThatCode(() -> rights.requireScopeEditor(deal)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rights.requireCloser(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireOwnerChanger(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireDeleter(deal)).isInstanceOf(InsufficientAccess.class);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SALES_REP",
                "DELIVERY_MANAGER",
                "PROJECT_MANAGER",
                "RESOURCE_MANAGER",
                "REVOPS",
                "FINANCE",
                "EXECUTIVE"
            })
    void nobodyElseTouchesADeal(Role role) {
        current.become(user(SOMEBODY, role));

        assertThatThrownBy(() -> rights.requireEditor(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireScopeEditor(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireCloser(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireOwnerChanger(deal)).isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireDeleter(deal)).isInstanceOf(InsufficientAccess.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESALES", "DELIVERY_MANAGER", "PROJECT_MANAGER", "REVOPS", "FINANCE", "EXECUTIVE"})
    void onlySellersCreateDeals(Role role) {
        current.become(user(SOMEBODY, role));

        assertThatThrownBy(() -> rights.requireCreator(BusinessType.NEW_BUSINESS, aDeal().customer()))
                .isInstanceOf(InsufficientAccess.class);
    }

    @Test
    void whoOwnsAnAccountForDeliveryExpandsItAndNothingElse() {
        current.become(user(OWNER, Role.PROJECT_MANAGER));
        DealBuilder delivered = aDeal().withAccountIn(AccountPhase.DELIVERY_OWNED);

        assertThatCode(() -> rights.requireCreator(BusinessType.EXPANSION, delivered.customer()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> rights.requireCreator(BusinessType.NEW_BUSINESS, delivered.customer()))
                .isInstanceOf(InsufficientAccess.class);
        assertThatThrownBy(() -> rights.requireCreator(BusinessType.EXPANSION, aDeal().customer()))
                .isInstanceOf(InsufficientAccess.class);
        current.become(user(SOMEBODY, Role.PROJECT_MANAGER));
        assertThatThrownBy(() -> rights.requireCreator(BusinessType.EXPANSION, delivered.customer()))
                .isInstanceOf(InsufficientAccess.class);
    }

    @Test
    void onlyAMachineCorrectsImportedHistory() {
        Deal history = aDeal().imported().inStage(WON).build();

        current.become(user(OWNER, Role.SALES_REP));
        assertThatThrownBy(() -> rights.requireScopeEditor(history)).isInstanceOf(InsufficientAccess.class);
        assertThatCode(() -> rights.requireEditor(history)).doesNotThrowAnyException();
        current.become(user(SOMEBODY, Role.INTEGRATION));
        assertThatCode(() -> rights.requireScopeEditor(history)).doesNotThrowAnyException();
    }

    private void doEverything() {
        rights.requireCreator(BusinessType.NEW_BUSINESS, aDeal().customer());
        rights.requireEditor(deal);
        rights.requireScopeEditor(deal);
        rights.requireCloser(deal);
        rights.requireOwnerChanger(deal);
        rights.requireDeleter(deal);
    }

    private static Actor user(String id, Role role) {
        Actor.Kind kind = role == Role.INTEGRATION ? Actor.Kind.INTEGRATION : Actor.Kind.USER;
        return new Actor(id, kind, Set.of(role), null, null);
    }
}
