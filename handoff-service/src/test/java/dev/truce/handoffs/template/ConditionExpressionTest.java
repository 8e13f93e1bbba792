package dev.truce.handoffs.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.handoffs.template.ConditionExpression.UnreadableCondition;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionExpressionTest {
    private static final Map<String, Object> DEAL = Map.of(
            "deviations",
            BigDecimal.valueOf(2),
            "amount",
            new BigDecimal("25000.00"),
            "hard",
            true,
            "industry",
            "Banking");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    deviations>0                                        | true
                    deviations > 2                                      | false
                    deviations >= 2                                     | true
                    deviations < 3                                      | true
                    deviations <= 1                                     | false
                    deviations = 2.0                                    | true
                    deviations <> 2                                     | false
                    amount>=25000                                       | true
                    hard                                                | true
                    hard=true                                           | true
                    hard = false                                        | false
                    not hard                                            | false
                    industry = 'banking'                                | true
                    industry in ('Insurance', 'Banking')                | true
                    not industry in ('Insurance')                       | true
                    hard and deviations > 5 or industry = 'Banking'     | true
                    hard and (deviations > 5 or industry = 'Retail')    | false
                    NOT hard OR hard AND hard                           | true
                    billingModel = 'Retainer'                           | false
                    billingModel <> 'Retainer'                          | false
                    industry > 5                                        | false
                    """)
    void aConditionHoldsForADeal(String condition, boolean expected) {
        assertThat(ConditionExpression.parse(condition).holds(DEAL)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deviations >",
                "> 0",
                "deviations 0",
                "(hard",
                "hard)",
                "industry in 'Banking'",
                "industry in ()",
                "hard and",
                "industry = \"Banking\"",
                "hard; drop",
                "deviations > > 0"
            })
    void whatIsNoConditionIsRefused(String text) {
        assertThatThrownBy(() -> ConditionExpression.parse(text)).isInstanceOf(UnreadableCondition.class);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        try {
            ConditionExpression.parse(text).holds(DEAL);
        } catch (UnreadableCondition refused) {
            assertThat(refused.getMessage()).contains("cannot be read");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "hard and (amount > 5 or not industry = 'Retail') | amount,hard,industry")
    void itKnowsTheFactsItAsksFor(String condition, String facts) {
        assertThat(ConditionExpression.parse(condition).facts()).containsExactly(facts.split(","));
    }
}
