package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.LOST;
import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.PLANNED;
import static dev.truce.deals.deal.DealBuilder.TODAY;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.line;
import static dev.truce.deals.deal.DealBuilder.takeEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.deal.port.GuardFinding;
import dev.truce.platform.sobject.error.ApiError;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D4 and D5, and what a closed deal still allows. */
class ClosedDealTest {
    @Test
    void winningClosesTheDealToday() {
        Deal deal = aDeal().build();

        deal.close(WON, List.of(GuardFinding.met("G3", "rule", "fine")), TODAY, NOW);

        assertThat(deal.standing().lifecycle()).isEqualTo(Lifecycle.CLOSED_WON);
        assertThat(deal.standing().isClosed()).isTrue();
        assertThat(deal.standing().isWon()).isTrue();
        assertThat(deal.forecast().probability()).isEqualByComparingTo("100");
        assertThat(deal.sale().closeDate()).isEqualTo(TODAY);
    }

    @Test
    void losingClosesTheDealToo() {
        Deal deal = aDeal().build();

        deal.close(LOST, List.of(), TODAY, NOW);

        assertThat(deal.standing().lifecycle()).isEqualTo(Lifecycle.CLOSED_LOST);
        assertThat(deal.standing().isWon()).isFalse();
        assertThat(deal.forecast().expectedRevenue()).isEqualByComparingTo("0");
    }

    @Test
    void everyUnmetGuardIsAnsweredAtOnce() {
        Deal deal = aDeal().build();
        List<GuardFinding> findings = List.of(
                GuardFinding.unmet("G3", "rule", "no contract", "Sign it", List.of("Contract_Signed_On__c")),
                GuardFinding.met("G6", "rule", "fine"),
                GuardFinding.unmet("G10", "rule", "nobody", "Add somebody", List.of("Amount")));

        assertThatThrownBy(() -> deal.close(WON, findings, TODAY, NOW))
                .isInstanceOf(CloseGuardsNotMet.class)
                .satisfies(refusal -> assertThat(((Refusal) refusal).errors())
                        .extracting(ApiError::message)
                        .satisfiesExactly(
                                first -> assertThat(first).startsWith("G3:").endsWith("Sign it"),
                                second -> assertThat(second).startsWith("G10:").endsWith("Add somebody")));
        assertThat(deal.isClosed()).isFalse();
    }

    @Test
    void aDealIsClosedOnce() {
        Deal deal = aDeal().inStage(WON).build();

        assertThatThrownBy(() -> deal.close(WON, List.of(), TODAY, NOW))
                .isInstanceOf(DealRefusals.DealAlreadyClosed.class);
        assertThatThrownBy(() -> deal.close(LOST, List.of(), TODAY, NOW))
                .isInstanceOf(DealRefusals.DealAlreadyClosed.class);
    }

    @Test
    void aCloseMayBeBackdatedButNeverLieInTheFuture() {
        Deal backdated = aDeal().build();
        backdated.edit().expectClose(TODAY.minusDays(3));
        backdated.close(WON, List.of(), TODAY, NOW);
        assertThat(backdated.sale().closeDate()).isEqualTo(TODAY.minusDays(3));

        Deal future = aDeal().build();
        future.edit().expectClose(TODAY.plusDays(1));
        assertThatThrownBy(() -> future.close(WON, List.of(), TODAY, NOW))
                .isInstanceOf(DealRefusals.DealClosesInTheFuture.class);
    }

    @Test
    void aPlannedDateThatIsSentAgainIsNoClosingDay() {
        Deal deal = aDeal().closingOn(PLANNED).build();

        deal.edit().expectClose(PLANNED);
        deal.close(WON, List.of(), TODAY, NOW);

        assertThat(deal.sale().closeDate()).isEqualTo(TODAY);
    }

    @Test
    void whatWasAgreedIsLockedWhenTheDealIsClosed() {
        Deal deal = aDeal().inStage(WON).build();

        assertThatThrownBy(() -> deal.edit().price(new BigDecimal("1")))
                .isInstanceOf(DealRefusals.ClosedDealIsLocked.class)
                .satisfies(refusal -> assertThat(fields(refusal)).containsExactly("Amount"));
        assertThatThrownBy(() -> deal.edit().changeTerms(terms -> terms.contractUrl("https://elsewhere.example")))
                .isInstanceOf(DealRefusals.ClosedDealIsLocked.class);
        assertThatThrownBy(() -> deal.edit().sell(List.of(line("1", "1"))))
                .isInstanceOf(DealRefusals.ClosedDealIsLocked.class);
        assertThatThrownBy(() -> deal.edit().nameCompetitor("Northwind"))
                .isInstanceOf(DealRefusals.ClosedDealIsLocked.class);
        assertThatThrownBy(() -> deal.edit().explainLoss("Price")).isInstanceOf(DealRefusals.ClosedDealIsLocked.class);
        assertThatThrownBy(() -> deal.edit().judge(BigDecimal.TEN)).isInstanceOf(DealRefusals.ClosedDealIsLocked.class);
    }

    @Test
    void sendingAClosedDealAgainUnchangedIsNoChange() {
        Deal deal = aDeal().inStage(WON).worth("18000.00").build();

        deal.edit().price(new BigDecimal("18000"));
        deal.edit().expectClose(TODAY);
        deal.edit().judge(new BigDecimal("100.00"));

        assertThat(takeEvents(deal)).isEmpty();
    }

    @Test
    void notesMayBeWrittenForEver() {
        Deal deal = aDeal().inStage(LOST).build();

        deal.writeNotes(notes -> notes.nextStep("Call again in spring"));

        assertThat(deal.notes().nextStep()).isEqualTo("Call again in spring");
        assertThat(takeEvents(deal)).isEmpty();
    }

    @Test
    void onlyAnOpenDealCanBeDeleted() {
        Deal open = aDeal().build();
        open.delete();
        assertThat(open.isDeleted()).isTrue();

        assertThatThrownBy(() -> aDeal().inStage(WON).build().delete())
                .isInstanceOf(DealRefusals.ClosedDealStays.class);
    }

    @Test
    void importedHistoryCanBeCorrectedAndDeleted() {
        Deal deal = aDeal().imported().inStage(WON).build();

        deal.edit().price(new BigDecimal("1054"));
        deal.delete();

        assertThat(deal.sale().amount()).isEqualByComparingTo("1054");
        assertThat(deal.sale().closeDate()).isEqualTo(TODAY.minusYears(1));
    }

    @Test
    void historyLiesInThePast() {
        Deal deal = aDeal().closingOn(TODAY.plusDays(1)).unsaved();

        assertThatThrownBy(() -> deal.recordHistory(WON, aDeal().customer(), TODAY, NOW))
                .isInstanceOf(DealRefusals.DealClosesInTheFuture.class);
    }

    @Test
    void aDealIsDeclaredImportedAtCreationOrNever() {
        Deal deal = aDeal().build();
        deal.declareImported(false);

        assertThatThrownBy(() -> deal.declareImported(true)).isInstanceOf(DealRefusals.ImportedIsSaidAtCreation.class);
    }

    private static List<String> fields(Throwable refusal) {
        return ((Refusal) refusal).errors().get(0).fields();
    }
}
