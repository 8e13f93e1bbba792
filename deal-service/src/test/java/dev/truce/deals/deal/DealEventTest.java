package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.OWNER;
import static dev.truce.deals.deal.DealBuilder.PROPOSAL;
import static dev.truce.deals.deal.DealBuilder.PROSPECTING;
import static dev.truce.deals.deal.DealBuilder.TODAY;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.saved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.scope.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealEventTest {
    private static final String SOMEBODY = "0055e0000000009AAA";

    @Test
    void aNewDealIsToldOnceAsOpened() {
        Deal deal = aDeal().unsaved();
        deal.open(PROPOSAL, aDeal().customer(), NOW);

        assertThat(deal.takeEvents())
                .containsExactly(new DealEvent.Opened("Proposal/Price Quote", BigDecimal.valueOf(75), "Pipeline"));
        assertThat(deal.takeEvents()).isEmpty();
    }

    @Test
    void aDealThatIsCreatedClosedIsToldAsOpenedAndThenClosed() {
        Deal deal = aDeal().closingOn(TODAY).unsaved();
        deal.open(PROSPECTING, aDeal().customer(), NOW);
        deal.close(WON, List.of(), TODAY, NOW);

        assertThat(deal.takeEvents())
                .containsExactly(
                        new DealEvent.Opened("Prospecting", BigDecimal.TEN, "Pipeline"),
                        new DealEvent.Closed(List.of()));
    }

    @Test
    void aStageChangeTellsHowLongTheDealWasThere() {
        Deal deal = aDeal().build();

        deal.take(new StageStep(PROSPECTING, PROPOSAL, List.of(), true), NOW.plus(Duration.ofHours(71)));

        assertThat(deal.takeEvents())
                .containsExactly(new DealEvent.StageChanged("Prospecting", "Proposal/Price Quote", 2));
    }

    @Test
    void aScopeChangeTellsBeforeAndAfterOnceForAllFields() {
        Deal deal = aDeal().build();
        Scope before = deal.scope();

        deal.price(new BigDecimal("19000"));
        deal.changeNeed(need -> need.problemToSolve("Orders are typed three times"));

        assertThat(deal.takeEvents()).containsExactly(new DealEvent.ScopeChanged(before, deal.scope()));
        assertThat(deal.scope().differencesTo(before)).containsExactly("Amount", "Problem_To_Solve__c");
    }

    @Test
    void aChangeThatIsTakenBackIsNotTold() {
        Deal deal = aDeal().worth("18000").build();

        deal.price(BigDecimal.ONE);
        deal.price(new BigDecimal("18000"));

        assertThat(deal.takeEvents()).isEmpty();
    }

    @Test
    void aCloseTellsTheScopeThatChangedWithIt() {
        Deal deal = aDeal().build();

        deal.price(new BigDecimal("19000"));
        deal.close(WON, List.of(), TODAY, NOW);

        assertThat(deal.takeEvents()).containsExactly(new DealEvent.Closed(List.of()));
    }

    @Test
    void aProbabilityJudgedAnewIsTold() {
        Deal deal = aDeal().build();

        deal.judge(new BigDecimal("42"));

        assertThat(deal.takeEvents()).containsExactly(new DealEvent.ProbabilityJudged());
    }

    @Test
    void aNewOwnerIsToldAndTheSameOneIsNot() {
        Deal deal = aDeal().build();

        deal.giveTo(OWNER);
        assertThat(deal.takeEvents()).isEmpty();

        deal.giveTo(SOMEBODY);
        assertThat(deal.takeEvents()).containsExactly(new DealEvent.OwnerChanged(OWNER, SOMEBODY, false));
    }

    @Test
    void importedHistoryIsToldAndToldAgainWhenCorrected() {
        Deal deal = aDeal().imported().unsaved();
        deal.recordHistory(WON, aDeal().customer(), TODAY, NOW);
        assertThat(deal.takeEvents()).containsExactly(new DealEvent.Imported());

        deal.price(BigDecimal.ONE);
        deal.changeSale(sale -> sale.name("Corrected"));
        assertThat(deal.takeEvents()).containsExactly(new DealEvent.Imported());
    }

    @Test
    void aDeletedDealIsTold() {
        Deal deal = aDeal().build();

        deal.delete();

        assertThat(deal.takeEvents()).containsExactly(new DealEvent.Deleted());
    }

    @Test
    void everyStageAmountAndCloseDateIsAMomentOfHistory() {
        Deal deal = aDeal().unsaved();
        deal.open(PROSPECTING, aDeal().customer(), NOW);
        assertThat(deal.takeMoment()).map(DealMoment::stageName).contains("Prospecting");
        saved(deal);

        deal.price(new BigDecimal("5"));
        assertThat(deal.takeMoment()).map(DealMoment::amount).contains(new BigDecimal("5"));
        deal.expectClose(TODAY.plusDays(90));
        assertThat(deal.takeMoment()).map(DealMoment::closeDate).contains(TODAY.plusDays(90));
        deal.explainStageChange("Demo went well");
        deal.take(new StageStep(PROSPECTING, PROPOSAL, List.of(), true), NOW);
        assertThat(deal.takeMoment()).map(DealMoment::reason).contains("Demo went well");
    }

    @Test
    void otherChangesAreNoMomentOfHistory() {
        Deal deal = aDeal().build();

        deal.changeSale(sale -> sale.name("Another name"));
        deal.giveTo(SOMEBODY);

        assertThat(deal.takeMoment()).isEmpty();
    }
}
