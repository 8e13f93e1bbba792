package dev.truce.handoffs.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.events.DealClosed;
import dev.truce.platform.testkit.contract.EventSchemas;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistFactsTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        ChecklistFacts facts = ChecklistFacts.parse(EventSchemas.example(DealClosed.TYPE));

        ChecklistFacts again = ChecklistFacts.parse(facts.json().toString());

        assertThat(again)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(facts);
    }

    @Test
    void whatWasKeptInTheFormOfTheEventIsRead() {
        ChecklistFacts facts = ChecklistFacts.parse(EventSchemas.example(DealClosed.TYPE));

        assertThat(facts.origin().accountId()).isEqualTo("0015e0000000001AAA");
        assertThat(facts.work().scopeFingerprint()).startsWith("3f0b6a1d");
        assertThat(facts.offeringIds()).containsExactly("01t5e0000000001AAA");
        assertThat(ConditionFact.answers(facts))
                .containsAllEntriesOf(Map.of("type", "NEW_BUSINESS", "hard", false, "reviewed", false))
                .containsAllEntriesOf(Map.of("lines", BigDecimal.valueOf(2), "bespokeLines", BigDecimal.ONE))
                .doesNotContainKey("reviewedEffortHours");
    }

    @Test
    void whatWasNeverKeptIsEmpty() {
        ChecklistFacts facts = ChecklistFacts.parse("{}");

        assertThat(facts.work().scopeFingerprint()).isEmpty();
        assertThat(PrefillPath.parse("requestedGoLive").in(facts.json())).isEmpty();
        assertThatThrownBy(() -> ChecklistFacts.parse("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyConditionNameIsWrittenLikeAMember() {
        assertThat(ConditionFact.factNames())
                .containsExactly(
                        "amount",
                        "bespokeLines",
                        "billingModel",
                        "commitments",
                        "currencyIsoCode",
                        "deviations",
                        "engagementType",
                        "hard",
                        "industry",
                        "lines",
                        "openAssumptions",
                        "reviewed",
                        "reviewedEffortHours",
                        "soldEffortHours",
                        "type");
    }
}
