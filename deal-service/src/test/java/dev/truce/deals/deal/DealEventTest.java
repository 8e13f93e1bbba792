package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.OWNER;
import static dev.truce.deals.deal.DealBuilder.PROPOSAL;
import static dev.truce.deals.deal.DealBuilder.PROSPECTING;
import static dev.truce.deals.deal.DealBuilder.TODAY;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.saved;
import static dev.truce.deals.deal.DealBuilder.takeEvents;
import static dev.truce.deals.deal.DealBuilder.takeMoment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.deals.deal.port.DealMoment;
import dev.truce.deals.deal.scope.Scope;
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

        assertThat(takeEvents(deal))
                .containsExactly(new DealEvent.Opened("Proposal/Price Quote", BigDecimal.valueOf(75), "Pipeline"));
        assertThat(takeEvents(deal)).isEmpty();
    }

    @Test
    void aDealThatIsCreatedClosedIsToldAsOpenedAndThenClosed() {
        Deal deal = aDeal().closingOn(TODAY).unsaved();
        deal.open(PROSPECTING, aDeal().customer(), NOW);
        deal.close(WON, List.of(), TODAY, NOW);

        assertThat(takeEvents(deal))
                .containsExactly(
                        new DealEvent.Opened("Prospecting", BigDecimal.TEN, "Pipeline"),
                        new DealEvent.Closed(List.of()));
    }

    @Test
    void aStageChangeTellsHowLongTheDealWasThere() {
        Deal deal = aDeal().build();

        deal.take(new StageStep(PROSPECTING, PROPOSAL, List.of(), true), NOW.plus(Duration.ofHours(71)));

        assertThat(takeEvents(deal))
                .containsExactly(new DealEvent.StageChanged("Prospecting", "Proposal/Price Quote", 2));
    }

    @Test
    void aScopeChangeTellsBeforeAndAfterOnceForAllFields() {
        Deal deal = aDeal().build();
        Scope before = deal.scope();

        deal.edit().price(new BigDecimal("19000"));
        deal.edit().changeNeed(need -> need.problemToSolve("Orders are typed three times"));

        assertThat(takeEvents(deal)).containsExactly(new DealEvent.ScopeChanged(before, deal.scope()));
        assertThat(deal.scope().differencesTo(before)).containsExactly("Amount", "Problem_To_Solve__c");
    }

    @Test
    void aChangeThatIsTakenBackIsNotTold() {
        Deal deal = aDeal().worth("18000").build();

        deal.edit().price(BigDecimal.ONE);
        deal.edit().price(new BigDecimal("18000"));

        assertThat(takeEvents(deal)).isEmpty();
    }

    @Test
    void aCloseTellsTheScopeThatChangedWithIt() {
        Deal deal = aDeal().build();

        deal.edit().price(new BigDecimal("19000"));
        deal.close(WON, List.of(), TODAY, NOW);

        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Closed(List.of()));
    }

    @Test
    void aProbabilityJudgedAnewIsTold() {
        Deal deal = aDeal().build();

        deal.edit().judge(new BigDecimal("42"));

        assertThat(takeEvents(deal)).containsExactly(new DealEvent.ProbabilityJudged());
    }

    @Test
    void aNewOwnerIsToldAndTheSameOneIsNot() {
        Deal deal = aDeal().build();

        deal.giveTo(OWNER, false);
        assertThat(takeEvents(deal)).isEmpty();

        deal.giveTo(SOMEBODY, false);
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.OwnerChanged(OWNER, SOMEBODY, false));
    }

    @Test
    void importedHistoryIsToldAndToldAgainWhenCorrected() {
        Deal deal = aDeal().imported().unsaved();
        deal.recordHistory(WON, aDeal().customer(), TODAY, NOW);
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Imported());

        deal.edit().price(BigDecimal.ONE);
        deal.edit().changeSale(sale -> sale.name("Corrected"));
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Imported());
    }

    @Test
    void aDeletedDealIsTold() {
        Deal deal = aDeal().build();

        deal.delete();

        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Deleted());
    }

    @Test
    void everyStageAmountAndCloseDateIsAMomentOfHistory() {
        Deal deal = aDeal().unsaved();
        deal.open(PROSPECTING, aDeal().customer(), NOW);
        assertThat(takeMoment(deal)).map(DealMoment::stageName).contains("Prospecting");
        saved(deal);

        deal.edit().price(new BigDecimal("5"));
        assertThat(takeMoment(deal)).map(DealMoment::amount).contains(new BigDecimal("5"));
        deal.edit().expectClose(TODAY.plusDays(90));
        assertThat(takeMoment(deal)).map(DealMoment::closeDate).contains(TODAY.plusDays(90));
        deal.edit().explainStageChange("Demo went well");
        deal.take(new StageStep(PROSPECTING, PROPOSAL, List.of(), true), NOW);
        assertThat(takeMoment(deal)).map(DealMoment::reason).contains("Demo went well");
    }

    @Test
    void otherChangesAreNoMomentOfHistory() {
        Deal deal = aDeal().build();

        deal.edit().changeSale(sale -> sale.name("Another name"));
        deal.giveTo(SOMEBODY, false);

        assertThat(takeMoment(deal)).isEmpty();
    }
}
