package dev.truce.deals.commitment.assumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.platform.sobject.id.RecordId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final AssumptionPolicy POLICY = new AssumptionPolicy() {
        @Override
        public BigDecimal highImpactHours() {
            return new BigDecimal("40");
        }

        @Override
        public BigDecimal highImpactAmount() {
            return new BigDecimal("5000");
        }
    };

    private final Assumption assumption = open();

    private static Assumption open() {
        Assumption open = new Assumption(RecordId.next("a04"));
        open.belongTo("0065e0000000001AAA");
        open.say("The portals have an interface");
        return open;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"39.99,4999.99,false", "40,-,true", "-,5000,true", "-,-,false"})
    void aHighImpactIsManyHoursOrMuchMoney(BigDecimal hours, BigDecimal amount, boolean high) {
        assumption.costHours(hours);
        assumption.costAmount(amount);

        assertThat(assumption.isHighImpact(POLICY)).isEqualTo(high);
    }

    @Test
    void whoFindsItFalseSaysWhatIsTrue() {
        assertThatThrownBy(() -> assumption.become(AssumptionStatus.INVALIDATED))
                .isInstanceOf(Assumption.InvalidationNeedsOutcome.class);
        assumption.find("There is none");
        assumption.become(AssumptionStatus.INVALIDATED);

        assertThat(assumption.takeInvalidation()).isTrue();
        assertThat(assumption.takeInvalidation()).as("told once").isFalse();
    }

    @Test
    void anOpenOneLapsesTheDayAfterItWasDue() {
        assumption.validateBy(TODAY);
        assumption.lapse(TODAY);
        assertThat(assumption.status()).isEqualTo(AssumptionStatus.OPEN);
        assumption.lapse(TODAY.plusDays(1));
        assertThat(assumption.status()).isEqualTo(AssumptionStatus.OVERDUE);

        assumption.become(AssumptionStatus.CONFIRMED);
        assumption.lapse(TODAY.plusDays(9));
        assertThat(assumption.status()).isEqualTo(AssumptionStatus.CONFIRMED);
    }

    @Test
    void anAssumptionStaysWithItsDeal() {
        assertThatThrownBy(() -> assumption.belongTo("0065e0000000002AAA"))
                .isInstanceOf(Assumption.AssumptionStaysWithItsDeal.class);
    }

    @Property
    void noSequenceOfStepsLeavesTheStateMachine(@ForAll @Size(max = 8) List<AssumptionStatus> steps) {
        Assumption walked = open();
        walked.find("Something else");
        for (AssumptionStatus step : steps) {
            AssumptionStatus before = walked.status();
            try {
                walked.become(step);
                assertThat(step == before || before.next().contains(step)).isTrue();
            } catch (Assumption.AssumptionCannotBecome refused) {
                assertThat(before.next()).doesNotContain(step);
            }
        }
    }
}
