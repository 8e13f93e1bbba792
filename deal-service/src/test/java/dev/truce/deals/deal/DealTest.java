package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.PROPOSAL;
import static dev.truce.deals.deal.DealBuilder.PROSPECTING;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.line;
import static dev.truce.deals.deal.DealBuilder.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.account.AccountPhase;
import dev.truce.deals.account.Customer;
import dev.truce.deals.catalog.stage.Stage;
import dev.truce.deals.deal.scope.Scope;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class DealTest {
    private static final String SOMEBODY = "0055e0000000009AAA";

    // D1

    @Test
    void aNewDealIsOpenAndAsLikelyAsItsStage() {
        Deal deal = aDeal().inStage(PROPOSAL).worth("1000").build();

        assertThat(deal.standing().lifecycle()).isEqualTo(Lifecycle.OPEN);
        assertThat(deal.forecast().probability()).isEqualByComparingTo("75");
        assertThat(deal.forecast().expectedRevenue()).isEqualByComparingTo("750");
        assertThat(deal.forecast().fiscalYear()).isEqualTo(2026);
        assertThat(deal.forecast().fiscalQuarter()).isEqualTo(4);
    }

    @Test
    void aNewDealIsNewBusinessUnlessDeliveryOwnsTheAccount() {
        assertThat(aDeal().build().sale().type()).isEqualTo(BusinessType.NEW_BUSINESS);
        assertThat(aDeal().withAccountIn(AccountPhase.DELIVERY_OWNED)
                        .build()
                        .sale()
                        .type())
                .isEqualTo(BusinessType.EXPANSION);
        assertThat(aDeal().withAccountIn(AccountPhase.DELIVERY_OWNED)
                        .ofType(BusinessType.RENEWAL)
                        .build()
                        .sale()
                        .type())
                .isEqualTo(BusinessType.RENEWAL);
    }

    @Test
    void theIndustryOfTheAccountIsTakenOverUnlessTheDealHasItsOwn() {
        assertThat(aDeal().build().need().industry()).isEqualTo("Manufacturing");

        Deal deal = aDeal().build();
        deal.edit().changeNeed(need -> need.industry("Retail"));
        deal.edit().placeWith(new Customer("0015e0000000002AAA", "Energy", AccountPhase.SALES_OWNED, null));

        assertThat(deal.need().industry()).isEqualTo("Retail");
        assertThat(deal.sale().accountId()).isEqualTo("0015e0000000002AAA");
    }

    // D2

    @Test
    void aStageForwardNeedsNoReason() {
        Deal deal = aDeal().build();

        deal.take(step(PROSPECTING, PROPOSAL), NOW);

        assertThat(deal.standing().stageName()).isEqualTo("Proposal/Price Quote");
        assertThat(deal.forecast().probability()).isEqualByComparingTo("75");
    }

    @Test
    void aStageBackNeedsAReasonInTheSameChange() {
        Deal deal = aDeal().inStage(PROPOSAL).build();
        deal.edit().explainStageChange("Budget was cut");
        saved(deal);

        assertThatThrownBy(() -> deal.take(step(PROPOSAL, PROSPECTING), NOW))
                .isInstanceOf(StageStep.BackwardStageNeedsReason.class);

        deal.edit().explainStageChange("Sponsor left");
        deal.take(step(PROPOSAL, PROSPECTING), NOW);
        assertThat(deal.standing().stageChangeReason()).isEqualTo("Sponsor left");
    }

    @Test
    void aStageBackNeedsNoReasonWhereThePolicySaysSo() {
        Deal deal = aDeal().inStage(PROPOSAL).build();

        deal.take(new StageStep(PROPOSAL, PROSPECTING, List.of(), false), NOW);

        assertThat(deal.standing().stageName()).isEqualTo("Prospecting");
    }

    @Test
    void aStageCanAskForFieldsAndPredecessors() {
        Deal deal = aDeal().build();
        assertThatThrownBy(() -> deal.take(new StageStep(PROSPECTING, PROPOSAL, List.of("Amount"), true), NOW))
                .isInstanceOf(StageStep.StageNeedsFields.class)
                .satisfies(refusal -> assertThat(fields(refusal)).containsExactly("Amount"));

        var after = new Stage(
                "Review",
                "Review",
                8,
                true,
                false,
                false,
                BigDecimal.TEN,
                "Pipeline",
                List.of(),
                List.of("Qualification"));
        assertThatThrownBy(() -> deal.take(step(PROSPECTING, after), NOW))
                .isInstanceOf(StageStep.StageCannotFollow.class);
    }

    @Test
    void aClosedStageIsNoStepOnTheWay() {
        Deal deal = aDeal().build();

        assertThatThrownBy(() -> deal.take(step(PROSPECTING, WON), NOW)).isInstanceOf(StageStep.StageEndsDeals.class);
    }

    @Test
    void aClosedDealStaysInItsStage() {
        Deal deal = aDeal().inStage(WON).build();

        assertThatThrownBy(() -> deal.take(step(WON, PROSPECTING), NOW))
                .isInstanceOf(DealRefusals.DealAlreadyClosed.class);
    }

    @Test
    void aProbabilityThatIsSentWithTheStageCounts() {
        Deal deal = aDeal().build();

        deal.edit().judge(new BigDecimal("33"));
        deal.take(step(PROSPECTING, PROPOSAL), NOW);

        assertThat(deal.forecast().probability()).isEqualByComparingTo("33");
        assertThatThrownBy(() -> deal.edit().judge(new BigDecimal("101")))
                .isInstanceOf(Forecast.ImpossibleProbability.class);
    }

    // D3

    @Test
    void everyScopeHasItsFingerprintAndEveryChangeAVersion() {
        Deal deal = aDeal().build();
        String before = deal.soldScope().scopeFingerprint();
        assertThat(deal.soldScope().scopeVersion()).isEqualTo(1);

        deal.edit().price(new BigDecimal("20000"));
        deal.edit().changeTerms(terms -> terms.hardDeadline(true));
        assertThat(deal.soldScope().scopeVersion()).as("one save, one version").isEqualTo(2);
        assertThat(deal.soldScope().scopeFingerprint()).isNotEqualTo(before).matches("[0-9a-f]{64}");
        saved(deal);

        deal.edit().price(new BigDecimal("18000.0"));
        deal.edit().changeTerms(terms -> terms.hardDeadline(false));
        assertThat(deal.soldScope().scopeFingerprint())
                .as("an equal scope again")
                .isEqualTo(before);
    }

    @Test
    void whatTheLinesSayIsWhatTheDealSells() {
        Deal deal = aDeal().build();

        deal.edit().sell(List.of(line("15000", "100"), line("3000.50", "20")));

        assertThat(deal.sale().amount()).isEqualByComparingTo("18000.50");
        assertThat(deal.soldScope().soldEffortHours()).isEqualByComparingTo("120");
        assertThat(deal.soldScope().hasOpportunityLineItem()).isTrue();
    }

    @Test
    void anAmountIsIgnoredWhileThereAreLines() {
        Deal deal = aDeal().build();
        deal.edit().sell(List.of(line("15000", "100")));

        deal.edit().price(new BigDecimal("1"));
        assertThat(deal.sale().amount()).isEqualByComparingTo("15000");

        deal.edit().sell(List.of());
        assertThat(deal.sale().amount()).as("the last amount stays").isEqualByComparingTo("15000");
        deal.edit().price(new BigDecimal("1"));
        assertThat(deal.sale().amount()).isEqualByComparingTo("1");
    }

    // D10

    @Test
    void aNewOwnerChangesNothingElse() {
        Deal deal = aDeal().inStage(WON).build();
        Scope before = deal.scope();

        deal.giveTo(SOMEBODY, false);

        assertThat(deal.ownerId()).isEqualTo(SOMEBODY);
        assertThat(deal.scope()).isEqualTo(before);
        assertThat(deal.standing().stageName()).isEqualTo("Closed Won");
    }

    private static StageStep step(Stage from, Stage to) {
        return new StageStep(from, to, List.of(), true);
    }

    private static List<String> fields(Throwable refusal) {
        return ((Refusal) refusal).errors().get(0).fields();
    }
}
