package dev.truce.deals.deal;

import static dev.truce.deals.deal.DealBuilder.LOST;
import static dev.truce.deals.deal.DealBuilder.NOW;
import static dev.truce.deals.deal.DealBuilder.PROPOSAL;
import static dev.truce.deals.deal.DealBuilder.PROSPECTING;
import static dev.truce.deals.deal.DealBuilder.TODAY;
import static dev.truce.deals.deal.DealBuilder.WON;
import static dev.truce.deals.deal.DealBuilder.aDeal;
import static dev.truce.deals.deal.DealBuilder.saved;
import static dev.truce.deals.deal.DealBuilder.takeEvents;
import static dev.truce.deals.deal.DealBuilder.takeMoment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.deals.deal.port.DealMoment;
import dev.truce.platform.sobject.error.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** D4 to D9: the lifecycle of a deal, step by step and in every order. */
class DealAfterCloseTest {
    private static final Undoing UNDOING = new Undoing("The customer wants another start", null, null);
    private static final AgreedChange CHANGE = new AgreedChange(
            "a055e0000000001AAA",
            List.of("AMOUNT"),
            new BigDecimal("2000"),
            new BigDecimal("10"),
            TODAY.plusDays(90),
            List.of(),
            "https://documents.example/amendment.pdf",
            "9f86d081");

    /** Everything that moves the lifecycle. */
    enum Step {
        WIN(deal -> deal.close(WON, List.of(), TODAY, NOW)),
        LOSE(deal -> deal.close(LOST, List.of(), TODAY, NOW)),
        REOPEN(deal -> deal.afterClose().reopen(PROPOSAL, UNDOING, NOW)),
        AMEND(deal -> deal.afterClose().amend(CHANGE)),
        RESCIND(deal -> deal.afterClose().rescind(LOST, UNDOING, TODAY, NOW)),
        REPORT(deal -> deal.afterClose().report(new Actuals(BigDecimal.TEN, null, null, false))),
        GIVE_AWAY(deal -> deal.giveTo("0055e0000000009AAA", false)),
        EDIT(deal -> deal.edit().price(new BigDecimal("17000")));

        private final Consumer<Deal> take;

        Step(Consumer<Deal> take) {
            this.take = take;
        }

        boolean isAllowedIn(Lifecycle lifecycle) {
            return switch (this) {
                case WIN, LOSE -> lifecycle == Lifecycle.OPEN;
                case REOPEN -> lifecycle == Lifecycle.CLOSED_WON || lifecycle == Lifecycle.CLOSED_LOST;
                case AMEND, RESCIND, REPORT -> lifecycle == Lifecycle.CLOSED_WON;
                case GIVE_AWAY -> true;
                case EDIT -> lifecycle == Lifecycle.OPEN;
            };
        }

        Lifecycle leadsTo(Lifecycle lifecycle) {
            return switch (this) {
                case WIN -> Lifecycle.CLOSED_WON;
                case LOSE -> Lifecycle.CLOSED_LOST;
                case REOPEN -> Lifecycle.OPEN;
                case RESCIND -> Lifecycle.RESCINDED;
                case AMEND, REPORT, GIVE_AWAY, EDIT -> lifecycle;
            };
        }
    }

    @Test
    void aReopenedDealCountsItAndTellsHowItHadEnded() {
        Deal deal = aDeal().inStage(WON).build();

        deal.afterClose().reopen(PROPOSAL, UNDOING, NOW);

        assertThat(deal.rounds().reopenSeq()).isEqualTo(1);
        assertThat(deal.isClosed()).isFalse();
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Reopened(true, UNDOING));
        assertThat(takeMoment(deal)).get().extracting(DealMoment::reason).isEqualTo(UNDOING.reason());
        deal.close(WON, List.of(), TODAY, NOW);
        assertThat(deal.standing().isWon()).isTrue();
    }

    @Test
    void anAmendmentMovesAmountEffortDateAndRevision() {
        Deal deal = aDeal().inStage(WON).build();
        String before = deal.soldScope().scopeFingerprint();

        deal.afterClose().amend(CHANGE);

        assertThat(deal.sale().amount()).isEqualByComparingTo("20000");
        assertThat(deal.soldScope().soldEffortHours()).isEqualByComparingTo("10");
        assertThat(deal.terms().contractedGoLive()).isEqualTo(TODAY.plusDays(90));
        assertThat(deal.rounds().revision()).isEqualTo(2);
        assertThat(deal.soldScope().scopeFingerprint()).isNotEqualTo(before);
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Amended(CHANGE));
    }

    @Test
    void aRescindedDealIsNeitherWonNorReopened() {
        Deal deal = aDeal().inStage(WON).build();

        deal.afterClose().rescind(LOST, UNDOING, TODAY, NOW);

        assertThat(deal.standing().lifecycle()).isEqualTo(Lifecycle.RESCINDED);
        assertThat(deal.standing().isWon()).isFalse();
        assertThat(takeEvents(deal)).containsExactly(new DealEvent.Rescinded(UNDOING.reason(), TODAY));
        assertThatThrownBy(() -> deal.afterClose().reopen(PROPOSAL, UNDOING, NOW))
                .isInstanceOf(DealRefusals.NothingToReopen.class);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aLostDealIsOnlyReopenedOrGivenAway(Step step) {
        refusedUnlessAllowed(aDeal().inStage(LOST).build(), Lifecycle.CLOSED_LOST, step);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void anOpenDealIsOnlyClosedGivenAwayOrEdited(Step step) {
        refusedUnlessAllowed(aDeal().build(), Lifecycle.OPEN, step);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void aWonDealIsNotClosedOrEdited(Step step) {
        refusedUnlessAllowed(aDeal().inStage(WON).build(), Lifecycle.CLOSED_WON, step);
    }

    private static void refusedUnlessAllowed(Deal deal, Lifecycle lifecycle, Step step) {
        if (step.isAllowedIn(lifecycle)) {
            step.take.accept(deal);
            assertThat(takeEvents(deal)).hasSize(1);
        } else {
            assertThatThrownBy(() -> step.take.accept(deal)).isInstanceOf(Refusal.class);
        }
    }

    /** Model: what {@link Step} says. No sequence of steps leads anywhere else, and no owner change moves the stage. */
    @Property
    void noSequenceOfStepsLeavesTheLifecycle(@ForAll @Size(max = 15) List<Step> steps) {
        Deal deal = aDeal().inStage(PROSPECTING).build();
        Lifecycle model = Lifecycle.OPEN;
        int reopened = 0;
        for (Step step : steps) {
            Statistics.label("transitions").collect(model, step);
            String stage = deal.standing().stageName();
            boolean allowed = step.isAllowedIn(model);
            try {
                step.take.accept(deal);
                assertThat(allowed || step == Step.EDIT)
                        .as("%s while %s", step, model)
                        .isTrue();
                model = allowed ? step.leadsTo(model) : model;
                reopened += step == Step.REOPEN ? 1 : 0;
            } catch (Refusal refused) {
                assertThat(allowed).as("%s while %s", step, model).isFalse();
            }
            if (step == Step.GIVE_AWAY) {
                assertThat(deal.standing().stageName()).isEqualTo(stage);
            }
            saved(deal);
            assertThat(deal.standing().lifecycle()).isEqualTo(model);
            assertThat(deal.rounds().reopenSeq()).isEqualTo(reopened);
        }
        Statistics.label("transitions").coverage(DealAfterCloseTest::everyStepWasTriedEverywhere);
    }

    private static void everyStepWasTriedEverywhere(StatisticsCoverage coverage) {
        for (Lifecycle lifecycle : Lifecycle.values()) {
            for (Step step : Step.values()) {
                coverage.check(lifecycle, step).count(times -> times > 0);
            }
        }
    }
}
