package dev.truce.deals.catalog.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class OpportunityStageTest {
    private final OpportunityStage stage = new OpportunityStage("01J000000000099EAA");

    @Test
    void aStageKeepsItsApiNameWhenItIsRelabelled() {
        stage.label("Proof of Concept");
        stage.label("Pilot");

        assertThat(stage.apiName()).isEqualTo("Proof of Concept");
        assertThat(stage.toStage().label()).isEqualTo("Pilot");
    }

    @Test
    void aStageThatWinsDealsClosesThem() {
        stage.label("Signed");

        assertThatThrownBy(() -> stage.winDeals(true)).isInstanceOf(OpportunityStage.WonStageMustBeClosed.class);
        stage.endDeals(true);
        stage.winDeals(true);
        assertThat(stage.toStage().won()).isTrue();
    }

    @Test
    void aProbabilityIsAPercentage() {
        assertThatThrownBy(() -> stage.expectToWin(new BigDecimal("-1")))
                .isInstanceOf(OpportunityStage.ImpossibleStageProbability.class);
        assertThatThrownBy(() -> stage.expectToWin(new BigDecimal("100.01")))
                .isInstanceOf(OpportunityStage.ImpossibleStageProbability.class);
    }

    @Test
    void listsAreWrittenWithSemicolons() {
        stage.label("Review");
        stage.require("Amount; NextStep ;");
        stage.followOnly("Prospecting");

        assertThat(stage.toStage().requiredFields()).containsExactly("Amount", "NextStep");
        assertThat(stage.toStage().canFollow("prospecting")).isTrue();
        assertThat(stage.toStage().canFollow("Qualification")).isFalse();
    }
}
