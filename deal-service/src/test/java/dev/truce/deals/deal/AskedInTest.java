package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.aDeal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.account.AccountPhase;
import dev.truce.deals.account.Customer;
import dev.truce.platform.sobject.access.Actor;
import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.roles.Side;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D1: an expansion by sales of an account that delivery owns comes from something that delivery found. */
class AskedInTest {
    private static final String GROWTH = "a265e0000000001AAA";

    private static AskedIn askedIn(Strictness strictness, Side side) {
        CurrentActor actor = new CurrentActor();
        actor.become(new Actor("0055e0000000001AAA", Actor.Kind.USER, Set.of(), side, null));
        return new AskedIn(() -> strictness, actor);
    }

    private static Customer account(AccountPhase phase) {
        return new Customer("0015e0000000001AAA", null, phase, "0055e0000000002AAA");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: marked {5}")
    @CsvSource({
        "WARN, SALES,    DELIVERY_OWNED, EXPANSION,    no,  true",
        "WARN, SALES,    DELIVERY_OWNED, EXPANSION,    yes, false",
        "WARN, SALES,    DELIVERY_OWNED, RENEWAL,      no,  false",
        "WARN, SALES,    DELIVERY_OWNED, NEW_BUSINESS, no,  false",
        "WARN, SALES,    SALES_OWNED,    EXPANSION,    no,  false",
        "WARN, SALES,    IN_TRANSITION,  EXPANSION,    no,  false",
        "WARN, DELIVERY, DELIVERY_OWNED, EXPANSION,    no,  false",
        "OFF,  SALES,    DELIVERY_OWNED, EXPANSION,    no,  false",
        "BLOCK, SALES,   DELIVERY_OWNED, EXPANSION,    yes, false",
        "BLOCK, DELIVERY, DELIVERY_OWNED, EXPANSION,   no,  false",
        "BLOCK, SALES,   SALES_OWNED,    EXPANSION,    no,  false",
    })
    void onlyAnExpansionOutOfNothingIsMarked(
            Strictness strictness, Side side, AccountPhase phase, BusinessType type, String grown, boolean marked) {
        Deal deal = aDeal().ofType(type).build();
        deal.sale().growFrom("yes".equals(grown) ? GROWTH : null);

        askedIn(strictness, side).require(deal, account(phase));

        assertThat(deal.sale().reentryMissing()).isEqualTo(marked);
    }

    @Test
    void itIsRefusedWhereTheCompanyIsStrict() {
        Deal deal = aDeal().ofType(BusinessType.EXPANSION).build();

        assertThatThrownBy(
                        () -> askedIn(Strictness.BLOCK, Side.SALES).require(deal, account(AccountPhase.DELIVERY_OWNED)))
                .isInstanceOf(AskedIn.SalesWasNotAskedIn.class)
                .hasMessageContaining("0015e0000000001AAA");
    }

    @Test
    void whatIsNoGrowthOpportunityIsRefused() {
        assertThatThrownBy(() -> aDeal().build().sale().growFrom("0065e0000000001AAA"))
                .isInstanceOf(Sale.GrowthOpportunityIsMalformed.class);
    }
}
