package dev.truce.handoffs.item;

import static dev.truce.handoffs.item.HandoffItemTest.PROJECTS;
import static dev.truce.handoffs.item.HandoffItemTest.SELLER;
import static dev.truce.handoffs.item.HandoffItemTest.item;
import static dev.truce.handoffs.item.HandoffItemTest.provided;
import static dev.truce.handoffs.template.Definitions.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.item.ItemRefusals.ItemAlwaysApplies;
import dev.truce.handoffs.item.ItemRefusals.ItemIsNotIn;
import org.junit.jupiter.api.Test;

class NotApplicableTest {

    @Test
    void theVerifierDecidesWhetherAnItemApplies() {
        HandoffItem approved = item(asking("q"));
        HandoffItem rejected = item(asking("q"));

        approved.claimNotApplicable("No such thing", SELLER, 1);
        rejected.claimNotApplicable("No such thing", SELLER, 1);

        assertThat(approved.verify(PROJECTS, null).to()).isEqualTo(ItemStatus.NA_APPROVED);
        assertThat(rejected.dispute(ReturnReason.MISSING, "It is in the contract", PROJECTS)
                        .to())
                .isEqualTo(ItemStatus.NA_REJECTED);
        assertThat(approved.isSettled()).isTrue();
        assertThat(rejected.isAnswered()).isFalse();
    }

    @Test
    void whereNobodyVerifiesNotApplicableIsApprovedAtOnce() {
        HandoffItem item = item(asking("q").verifiedBy());

        assertThat(item.claimNotApplicable("No such thing", SELLER, 1).to()).isEqualTo(ItemStatus.NA_APPROVED);
    }

    @Test
    void aHardGateAndAnAttestableListAlwaysApply() {
        HandoffItem gate = item(asking("gate").hardGate());
        HandoffItem list = item(asking("list").kind("LIST").attestingEmptiness("none made"));

        assertThatThrownBy(() -> gate.claimNotApplicable("No", SELLER, 1)).isInstanceOf(ItemAlwaysApplies.class);
        assertThatThrownBy(() -> list.claimNotApplicable("No", SELLER, 1))
                .hasMessageContaining("answer {\"attested\": \"none made\"}");
        assertThat(gate.mayBeNotApplicable()).isFalse();
        assertThat(list.mayBeNotApplicable()).isFalse();
    }

    @Test
    void anAnsweredItemIsNotSaidNotToApply() {
        HandoffItem item = provided(asking("q"));

        assertThatThrownBy(() -> item.claimNotApplicable("No", SELLER, 1)).isInstanceOf(ItemIsNotIn.class);
    }
}
